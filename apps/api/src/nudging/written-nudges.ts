import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { PlannedNudge } from '@relais/domain/nudge/plan';
import type { WrittenNudge } from '@relais/domain/nudge/replan';
import type { SkipReason } from '@relais/domain/nudge/skip-reason';
import { and, eq, gt, inArray, or, sql as statement } from 'drizzle-orm';
import { insertMany } from '../database/insert-many.ts';
import type { Tables } from '../database/schema.ts';
import type { ReadSql, Sql } from '../database/sql.ts';
import type { Ids } from '../foundations.ts';
import type { Whom } from './whom.ts';

export type NudgeRow = Tables['nudges']['$inferSelect'];

export const plannedFrom = (
  row: Omit<PlannedNudge, 'ruleId' | 'anchorAt'> & Pick<NudgeRow, 'rule' | 'anchor'>,
) =>
  ({
    rpps: row.rpps,
    ruleId: row.rule,
    ruleVersion: row.ruleVersion,
    anchorAt: row.anchor,
    wantedAt: row.wantedAt,
    dueAt: row.dueAt,
    expiresAt: row.expiresAt,
    dedupeKey: row.dedupeKey,
  }) satisfies PlannedNudge;

/** The firings of these people that planning has to know: those planned, and those that could be called for again. */
export const writtenNudges = async (
  sql: ReadSql,
  whom: Whom,
  now: Instant,
): Promise<Map<Rpps, WrittenNudge[]>> => {
  const { nudges } = sql.tables;
  const rows = await sql
    .select({
      id: nudges.id,
      rpps: nudges.rpps,
      dedupeKey: nudges.dedupeKey,
      ruleId: nudges.rule,
      anchorAt: nudges.anchor,
      state: nudges.state,
      dueAt: nudges.dueAt,
      decidedAt: nudges.decidedAt,
      channel: nudges.channel,
    })
    .from(nudges)
    .where(and(whom(nudges.rpps), or(gt(nudges.expiresAt, now), eq(nudges.state, 'planned'))));
  return Map.groupBy(
    rows.map((row) => ({ ...row, state: recordedState(row) })),
    ({ rpps }) => rpps,
  );
};

const recordedState = ({
  state,
  dueAt,
  decidedAt,
  channel,
}: Pick<NudgeRow, 'state' | 'dueAt' | 'decidedAt' | 'channel'>): WrittenNudge['state'] => {
  if (state === 'planned') return 'planned';
  const early = decidedAt !== null && decidedAt < dueAt;
  return state === 'skipped' && early && channel === null ? 'withdrawn' : 'ended';
};

/** Writes firings down. One that was withdrawn before its hour is planned again; one that has been decided stays as it is. */
export const writeNudges = (
  sql: Sql,
  firings: readonly PlannedNudge[],
  { ids, now }: { readonly ids: Ids; readonly now: Instant },
): Promise<void> => {
  const { nudges } = sql.tables;
  const rows = firings.map((firing) => rowOf(firing, ids.next(), now));
  return insertMany(sql, nudges, rows, {
    columns: columnsWritten,
    known: {
      by: nudges.dedupeKey,
      keeping: ['id', 'dedupeKey', 'createdAt'],
      onlyWhere: statement`${nudges.state} = 'skipped' and ${nudges.decidedAt} < ${nudges.dueAt} and ${nudges.channel} is null`,
    },
  });
};

const columnsWritten = [
  'id',
  'dedupeKey',
  'rule',
  'ruleVersion',
  'rpps',
  'anchor',
  'wantedAt',
  'dueAt',
  'wakeAt',
  'heldBecause',
  'expiresAt',
  'state',
  'skipReason',
  'channel',
  'createdAt',
  'decidedAt',
] as const;

const rowOf = (firing: PlannedNudge, id: string, now: Instant) => {
  const tooLate = firing.expiresAt <= now;
  return {
    id,
    dedupeKey: firing.dedupeKey,
    rule: firing.ruleId,
    ruleVersion: firing.ruleVersion,
    rpps: firing.rpps,
    anchor: firing.anchorAt,
    wantedAt: firing.wantedAt,
    dueAt: firing.dueAt,
    wakeAt: firing.dueAt,
    heldBecause: null,
    expiresAt: firing.expiresAt,
    state: tooLate ? ('skipped' as const) : ('planned' as const),
    skipReason: tooLate ? ('too-late' as const) : null,
    channel: null,
    createdAt: now,
    decidedAt: tooLate ? now : null,
  };
};

export const forgetNudges = async (sql: Sql, idsOfNudges: readonly string[]): Promise<void> => {
  if (idsOfNudges.length === 0) return;
  const { nudges } = sql.tables;
  await sql.delete(nudges).where(inArray(nudges.id, [...idsOfNudges]));
};

export const endSkipped = async (sql: Sql, id: string, reason: SkipReason, now: Instant): Promise<void> => {
  const { nudges } = sql.tables;
  await sql
    .update(nudges)
    .set({ state: 'skipped', skipReason: reason, heldBecause: null, decidedAt: now })
    .where(eq(nudges.id, id));
};
