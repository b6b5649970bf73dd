/** What becomes of a firing; plain, so that the fronts may know the words without the database. */
export const nudgeStates = ['planned', 'sending', 'sent', 'skipped', 'failed'] as const;
export type NudgeState = (typeof nudgeStates)[number];
