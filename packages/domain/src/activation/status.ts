/**
 * Where a pharmacist is on the way to a working e-CPS, in the order of the life cycle.
 * `to-retry` is never stored: it is what `waiting` becomes when the wait is over, see `statusAt`.
 */
export const activationStatuses = [
  'to-start',
  'under-way',
  'blocked',
  'waiting',
  'to-retry',
  'active',
  'to-renew',
  'card-only',
  'out-of-scope',
] as const;

export type ActivationStatus = (typeof activationStatuses)[number];

/** What is written down. The clock alone makes a `waiting` person `to-retry`. */
export type StoredStatus = Exclude<ActivationStatus, 'to-retry'>;
