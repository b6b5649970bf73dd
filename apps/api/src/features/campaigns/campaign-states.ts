/** The life of a campaign; plain, so that the fronts may know the words without the database. */
export const campaignStates = [
  'draft',
  /** Somebody has seen who would receive what, and nothing was edited since. */
  'checked',
  /** Leaves at `startsAt`: it can be undone until then. */
  'scheduled',
  'running',
  'paused',
  'done',
  'cancelled',
] as const;
export type CampaignState = (typeof campaignStates)[number];

/** What becomes of one person in a campaign. */
export const recipientStates = [
  /** To be decided at `wakeAt`. */
  'waiting',
  /** Written, on its way out: may still be held back. */
  'handed',
  'sent',
  'delivered',
  'failed',
  'skipped',
] as const;
export type RecipientState = (typeof recipientStates)[number];
