import { skipWordsAhead } from '@relais/content/skip-words';
import { type SkipReason, skipReasons } from '@relais/domain/nudge/skip-reason';
import type { Forecast } from '../../lib/answers.ts';
import { figure } from '../../lib/figures.ts';
import { priceWords } from '../../lib/price-words.ts';

export type Tally = Forecast['total'];

export type TallyShown = {
  readonly sms: string;
  readonly emails: string;
  readonly segments: string;
  readonly cost: string;
  readonly skipped: string;
};

/** What leaves, what it costs and what does not leave, in figures that add up. */
export const tallyShown = (tally: Tally): TallyShown => ({
  sms: figure(tally.sms),
  emails: figure(tally.emails),
  segments: figure(tally.segments),
  cost: priceWords(tally.thousandthsOfEuro),
  skipped: figure(skippedIn(tally)),
});

export const skippedIn = ({ skipped }: Tally): number =>
  Object.values(skipped).reduce((sum, number) => sum + number, 0);

export type SkippedShown = { readonly reason: SkipReason; readonly words: string; readonly number: number };

/** Why some do not leave, the most frequent reason first. */
export const skippedShown = ({ skipped }: Tally): readonly SkippedShown[] =>
  skipReasons
    .flatMap((reason) => {
      const number = skipped[reason] ?? 0;
      return number === 0 ? [] : [{ reason, words: skipWordsAhead[reason], number }];
    })
    .toSorted((one, other) => other.number - one.number);

/** Several tallies as one: children always sum to their parent. */
export const sumOfTallies = (tallies: readonly Tally[]): Tally => {
  const skipped: Partial<Record<SkipReason, number>> = {};
  for (const tally of tallies) {
    for (const { reason, number } of skippedShown(tally)) skipped[reason] = (skipped[reason] ?? 0) + number;
  }
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
  return {
    sms: sum(({ sms }) => sms),
    emails: sum(({ emails }) => emails),
    segments: sum(({ segments }) => segments),
    thousandthsOfEuro: sum(({ thousandthsOfEuro }) => thousandthsOfEuro),
    skipped,
  };
};
