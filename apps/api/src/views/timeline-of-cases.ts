import type { Rpps } from '@relais/domain/identity/rpps';
import { desc, inArray } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';
import { namesOfStaff } from './names-of-staff.ts';
import type { TimelineEntry } from './timeline-entry.ts';

/** What happened to the requests for help of these people: up to three entries each. */
export const caseEntries = async (
  sql: ReadSql,
  people: readonly Rpps[],
  limit: number,
): Promise<TimelineEntry[]> => {
  const { cases } = sql.tables;
  const rows = await sql
    .select()
    .from(cases)
    .where(inArray(cases.rpps, [...people]))
    .orderBy(desc(cases.openedAt))
    .limit(limit);
  const names = await namesOfStaff(
    sql,
    rows.flatMap(({ takenBy, closedBy }) => [takenBy, closedBy].filter((id) => id !== null)),
  );
  const named = (id: string | null) => {
    const staffName = names.get(id ?? '');
    return staffName === undefined ? {} : { staffName };
  };
  return rows.flatMap((row): TimelineEntry[] => {
    const { id, rpps, openedAt, takenAt, closedAt, outcome } = row;
    const { origin, symptom, words, dueAt } = row;
    return [
      {
        kind: 'case',
        step: 'opened',
        id: `${id}/opened`,
        rpps,
        at: openedAt,
        origin,
        symptom,
        words,
        dueAt,
      },
      ...(takenAt === null
        ? []
        : [
            {
              kind: 'case',
              step: 'taken',
              id: `${id}/taken`,
              rpps,
              at: takenAt,
              ...named(row.takenBy),
            } as const,
          ]),
      ...(closedAt === null || outcome === null
        ? []
        : [
            {
              kind: 'case',
              step: 'closed',
              id: `${id}/closed`,
              rpps,
              at: closedAt,
              outcome,
              note: row.note,
              byThemself: row.closedBy === null,
              ...named(row.closedBy),
            } as const,
          ]),
    ];
  });
};
