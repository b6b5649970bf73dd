import type { SegmentPrice } from '@relais/domain/nudge/settings';
import type { SkipReason } from '@relais/domain/nudge/skip-reason';
import type { ForecastDay, ForecastTally } from './forecast.use-cases.ts';
import type { PlacedFiring } from './placed-firing.ts';

type Counted = {
  sms: number;
  emails: number;
  segments: number;
  skipped: Partial<Record<SkipReason, number>>;
};

/** What leaves and what does not, and what it costs. */
export const tallyOf = (firings: readonly PlacedFiring[], price: SegmentPrice): ForecastTally => {
  const counted: Counted = { sms: 0, emails: 0, segments: 0, skipped: {} };
  for (const {
    firing: { outcome },
  } of firings) {
    if (outcome.kind === 'skipped') {
      counted.skipped[outcome.reason] = (counted.skipped[outcome.reason] ?? 0) + 1;
    } else {
      counted[outcome.channel === 'sms' ? 'sms' : 'emails'] += 1;
      counted.segments += outcome.segments;
    }
  }
  return { ...counted, thousandthsOfEuro: counted.segments * price.thousandthsOfEuro };
};

type Reading = {
  readonly nameOf: (rule: string) => string;
  readonly price: SegmentPrice;
};

/** Day by day, and within each day rule by rule: the rules sum to their day. */
export const talliesByDay = (
  firings: readonly PlacedFiring[],
  { nameOf, price }: Reading,
): readonly ForecastDay[] =>
  [...Map.groupBy(firings, ({ day }) => day)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, ofDay]) => ({
      day,
      ...tallyOf(ofDay, price),
      rules: [...Map.groupBy(ofDay, ({ firing }) => firing.nudge.ruleId)]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([rule, ofRule]) => ({ rule, name: nameOf(rule), ...tallyOf(ofRule, price) })),
    }));
