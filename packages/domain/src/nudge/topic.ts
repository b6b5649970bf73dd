/** What nudges are about, as people may refuse them one by one: their activation, help when stuck, their team. */
export const nudgeTopics = ['activation', 'help', 'team'] as const;
export type NudgeTopic = (typeof nudgeTopics)[number];
