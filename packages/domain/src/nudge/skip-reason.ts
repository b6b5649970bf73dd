/** Why a planned nudge did not leave: a closed list, each told in words on the person's sheet. */
export const skipReasons = [
  /** An operator stopped all sending. */
  'kill-switch',
  /** The rule was switched off or deleted. */
  'rule-off',
  /** The rule was edited since: the firing belongs to its old version. */
  'rule-changed',
  /** Trial mode: the person is not on the guest list. */
  'guest-list',
  /** The region's limit of messages for the day is reached, until too late. */
  'daily-limit',
  /** Too late to be useful. */
  'too-late',
  /** Quiet hours last until too late. */
  'quiet-hours',
  /** The channel's cap holds until too late. */
  'cap-channel',
  /** The cap over all channels holds until too late. */
  'cap-total',
  'already-active',
  /** The person is no longer where the rule met them, or the wait has started again. */
  'status-changed',
  /** Another condition of the rule no longer holds. */
  'audience-changed',
  /** The point of the week on a team in which everybody has an active e-CPS. */
  'team-complete',
  /** Out of scope: left practice, refuses, deceased. */
  'excluded',
  /** Someone is already helping this person. */
  'case-open',
  'opted-out',
  /** No mobile and no e-mail that work. */
  'no-channel',
  /** The coordinates changed after the message was written; another channel, if any, takes over. */
  'contact-changed',
  /** Kept apart to measure the effect of the rule. */
  'hold-out',
  /** A variable or a fact is missing: a message with a hole does not leave. */
  'unresolved-template',
  /** The campaign it belonged to was called off. */
  'campaign-cancelled',
] as const;

export type SkipReason = (typeof skipReasons)[number];
