/** The Luhn key that ends an RPPS, ADELI or FINESS number. */
const luhnKey = (digits: string): number => {
  const sum = [...digits]
    .toReversed()
    .map((digit, place) => Number(digit) * (place % 2 === 0 ? 2 : 1))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return (10 - (sum % 10)) % 10;
};

const withKey = (digits: string): string => `${digits}${luhnKey(digits)}`;

/** Four digits that everyone of a run shares, so that a run finds nobody in the state an earlier one left. */
export const runMark = (): string => String(Math.floor(Date.now() / 1000)).slice(-4);

/** An RPPS of the range kept for fiction, from a number below 100; another one in each run. */
export const rppsOf = (number: number): string =>
  withKey(`9975${process.env['E2E_RUN']}${String(number).padStart(2, '0')}`);

/** A FINESS site number of the range kept for fiction, from a number below 100; the same one in each run. */
export const finessOf = (number: number): string => withKey(`990098${String(number).padStart(2, '0')}`);
