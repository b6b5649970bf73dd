import type { PlannedNudge } from '@relais/domain/nudge/plan';
import type { Tables } from '../../database/schema.ts';

export type NudgeRow = Tables['nudges']['$inferSelect'];

export const plannedFrom = (row: NudgeRow): PlannedNudge => ({
  rpps: row.rpps,
  ruleId: row.rule,
  ruleVersion: row.ruleVersion,
  anchorAt: row.anchor,
  dueAt: row.dueAt,
  expiresAt: row.expiresAt,
  dedupeKey: row.dedupeKey,
});
