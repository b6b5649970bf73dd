import { expect, it } from 'vitest';
import { skippedIn, skippedShown, sumOfTallies } from './tally-words.ts';

const monday = {
  sms: 8,
  emails: 41,
  segments: 9,
  thousandthsOfEuro: 675,
  skipped: { 'cap-total': 2, 'no-channel': 4 },
};
const tuesday = { sms: 1, emails: 0, segments: 1, thousandthsOfEuro: 75, skipped: { 'cap-total': 3 } };

it('days add up to what their total says, reason by reason', () => {
  const total = sumOfTallies([monday, tuesday]);
  expect(total).toEqual({
    sms: 9,
    emails: 41,
    segments: 10,
    thousandthsOfEuro: 750,
    skipped: { 'cap-total': 5, 'no-channel': 4 },
  });
  expect(skippedIn(total)).toBe(skippedIn(monday) + skippedIn(tuesday));
  expect(skippedShown(total).map(({ reason, number }) => [reason, number])).toEqual([
    ['cap-total', 5],
    ['no-channel', 4],
  ]);
});
