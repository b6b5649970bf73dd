/** What the sheet offers, most useful first. The API says which of them apply to this person and this role. */
export const offeredCommands = [
  'confirm-active',
  'report-symptom',
  'declare-coordinate-update',
  'begin',
  'switch-route',
  'declare-lost',
  'choose-card-only',
  'correct-status',
  'exclude',
  'reinstate',
] as const;

export type OfferedCommand = (typeof offeredCommands)[number];
