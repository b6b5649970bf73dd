import { days } from '@relais/domain/kernel/instant';
import type { SkipReason } from '@relais/domain/nudge/skip-reason';
import type { TimelineEntry } from './timeline-entry.ts';

type Skipped = Extract<TimelineEntry, { kind: 'nudge-skipped' }>;

/** What planning itself withdraws when a person or a rule moves on: one thing happened, however many firings it ended. */
const movedOn: readonly SkipReason[] = [
  'already-active',
  'status-changed',
  'audience-changed',
  'excluded',
  'rule-changed',
  'rule-off',
  // Each week again, as long as it lasts.
  'team-complete',
];

/** As long as a step of somebody may still explain the one before it. */
const oneStory = days(3);

/** Firings that ended because somebody moved on, the latest first, told once for each person and reason. Others stay as they are. */
export const tellOnce = (entries: readonly Skipped[]): readonly Skipped[] => {
  const told: Skipped[] = [];
  for (const entry of entries) {
    const known = told.findIndex(
      (one) =>
        movedOn.includes(entry.reason) &&
        one.reason === entry.reason &&
        one.rpps === entry.rpps &&
        (entry.reason === 'team-complete' || one.at - entry.at < oneStory),
    );
    const same = told[known];
    if (same === undefined) told.push(entry);
    else told[known] = { ...same, rules: [...new Set([...same.rules, ...entry.rules])] };
  }
  return told;
};
