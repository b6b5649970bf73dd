/** The words a message row is described in; plain, so that the fronts may know them without the database. */
export const messageChannels = ['sms', 'email'] as const;
export const messageLanes = ['sign-in', 'nudge'] as const;
export const messageStates = [
  'due',
  'sending',
  'ambiguous',
  'accepted',
  'delivered',
  'undelivered',
  'failed',
  'parked',
  'skipped',
  'expired',
] as const;

export type MessageChannel = (typeof messageChannels)[number];
/** A nudge is worth keeping until it leaves; a sign-in code is worthless after ten minutes. */
export type MessageLane = (typeof messageLanes)[number];
export type MessageState = (typeof messageStates)[number];
