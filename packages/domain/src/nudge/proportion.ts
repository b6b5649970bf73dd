/** How many of how many, and the interval the true rate lies in with 95 % confidence. Rates are from 0 to 1. */
export type Proportion = {
  readonly of: number;
  readonly count: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
};

/** The difference of two rates, in the same units, with its 95 % interval. */
export type Difference = { readonly value: number; readonly low: number; readonly high: number };

const z = 1.959963984540054;

/**
 * Wilson's score interval (1927): honest for small samples and for rates near 0 or 1, where the usual one promises too
 * much. Nobody at all tells nothing: from 0 to 1.
 */
export const proportionOf = (count: number, of: number): Proportion => {
  if (of === 0) return { of, count, rate: 0, low: 0, high: 1 };
  const rate = count / of;
  const spread = z * Math.sqrt((rate * (1 - rate)) / of + (z * z) / (4 * of * of));
  const centre = rate + (z * z) / (2 * of);
  const scale = 1 + (z * z) / of;
  return {
    of,
    count,
    rate,
    low: count === 0 ? 0 : (centre - spread) / scale,
    high: count === of ? 1 : (centre + spread) / scale,
  };
};

/** Newcombe's interval of the difference of two independent rates (1998, method 10), made of their Wilson intervals. */
export const differenceOf = (one: Proportion, other: Proportion): Difference => {
  const value = one.rate - other.rate;
  return {
    value,
    low: value - Math.hypot(one.rate - one.low, other.high - other.rate),
    high: value + Math.hypot(one.high - one.rate, other.rate - other.low),
  };
};
