import type { RefusalVerdict } from '../outbox/attempt-outcome.ts';

const every = (verdict: RefusalVerdict, ...codes: number[]): [number, RefusalVerdict][] =>
  codes.map((code) => [code, verdict]);

/** Twilio's error codes, by what they ask of us: the same table serves refusals and final delivery receipts. */
const verdicts: ReadonlyMap<number, RefusalVerdict> = new Map([
  ...every('retry', 20429, 21611, 30001, 30003, 30008, 30500, 60728, 63038),
  ...every('stale-coordinates', 21211, 21614, 21635, 30004, 30005, 30006),
  ...every('opted-out', 21610),
  ...every('account', 20003, 21212, 21606, 21659, 30002),
  ...every('operator', 21408, 21612, 30007, 35114, 35115, 35117),
]);

/** A code that is not listed is for an operator to read: trying again blindly could repeat our own mistake. */
export const twilioVerdict = (code: number): RefusalVerdict => verdicts.get(code) ?? 'operator';
