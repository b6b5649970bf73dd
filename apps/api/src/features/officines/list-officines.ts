import { instantFromMilliseconds } from '@relais/domain/kernel/instant';
import {
  and,
  asc,
  count,
  eq,
  exists,
  gt,
  inArray,
  isNull,
  lte,
  max,
  or,
  type SQL,
  sql as statement,
} from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { holdsWords } from '../../database/holds-words.ts';
import type { ReadSql } from '../../database/sql.ts';
import type { Clock } from '../../foundations.ts';
import { officinesWithin } from '../../views/scope.ts';
import type { OfficineFilter, OfficineOrder, OfficinesUseCases } from './officines.use-cases.ts';

type Needs = { readonly database: Database; readonly clock: Clock };

const pageSize = 50;

/** One page of the officines in scope. Readiness is read from the standings, so the cost does not grow with the teams. */
export const listOfficines =
  ({ database: { read }, clock }: Needs): OfficinesUseCases['list'] =>
  async (filter, { page, order }, scope) => {
    const { officines, officineStandings } = read.tables;
    const within = and(isNull(officines.closedAt), officinesWithin(read, scope));
    const asked = and(within, matching(read, filter, clock.now()));
    const ofReadiness =
      filter.readiness === undefined ? asked : and(asked, eq(officineStandings.readiness, filter.readiness));
    const counted = await read
      .select({ readiness: officineStandings.readiness, officines: count() })
      .from(officines)
      .innerJoin(officineStandings, eq(officineStandings.officineId, officines.id))
      .where(asked)
      .groupBy(officineStandings.readiness);
    const rows = await read
      .select({
        id: officines.id,
        name: officines.name,
        commune: officines.commune,
        department: officines.department,
        readiness: officineStandings.readiness,
        team: officineStandings.team,
        active: officineStandings.active,
        titulaires: officineStandings.titulaires,
        ableTitulaires: officineStandings.ableTitulaires,
      })
      .from(officines)
      .innerJoin(officineStandings, eq(officineStandings.officineId, officines.id))
      .where(ofReadiness)
      .orderBy(...ordering(read, order))
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    const inScope = await read
      .selectDistinct({ department: officines.department })
      .from(officines)
      .where(within)
      .orderBy(officines.department);
    const byReadiness = { able: 0, fragile: 0, unable: 0 };
    for (const { readiness, officines: number } of counted) byReadiness[readiness] = number;
    const total =
      filter.readiness === undefined
        ? byReadiness.able + byReadiness.fragile + byReadiness.unable
        : byReadiness[filter.readiness];
    const lastNudges = await lastNudgeAt(
      read,
      rows.map(({ id }) => id),
    );
    return {
      rows: rows.map((row) => ({ ...row, lastNudgeAt: lastNudges.get(row.id) ?? null })),
      total,
      page,
      pages: Math.max(1, Math.ceil(total / pageSize)),
      byReadiness,
      departments: inScope.flatMap(({ department }) => department ?? []),
    };
  };

const matching = (
  read: ReadSql,
  { search, department, status, coordinates }: OfficineFilter,
  now: number,
): SQL | undefined => {
  const { officines } = read.tables;
  return and(
    department === undefined ? undefined : eq(officines.department, department),
    search === undefined || search.trim() === '' ? undefined : named(read, search.trim()),
    status === undefined ? undefined : someoneStands(read, status, now),
    coordinates === undefined ? undefined : someoneIsDoubted(read),
  );
};

/** Each word of the search stands in the name, commune, postcode or FINESS, or all of them in what somebody there is called. */
const named = (read: ReadSql, search: string): SQL | undefined => {
  const { officines, pharmacists, practices } = read.tables;
  const wherePeopleAre = read
    .select({ officineId: practices.officineId })
    .from(practices)
    .innerJoin(pharmacists, eq(pharmacists.rpps, practices.rpps))
    .where(and(isNull(practices.until), holdsWords(pharmacists.folded, search)));
  return or(holdsWords(officines.folded, search), inArray(officines.id, wherePeopleAre));
};

const someoneStands = (read: ReadSql, status: NonNullable<OfficineFilter['status']>, now: number): SQL => {
  const { activations, officines, practices } = read.tables;
  const at = instantFromMilliseconds(now);
  const stands =
    status === 'to-retry'
      ? and(eq(activations.status, 'waiting'), lte(activations.waitEndsAt, at))
      : status === 'waiting'
        ? and(eq(activations.status, 'waiting'), gt(activations.waitEndsAt, at))
        : eq(activations.status, status);
  return exists(
    read
      .select({ one: statement`1` })
      .from(practices)
      .innerJoin(activations, eq(activations.rpps, practices.rpps))
      .where(and(eq(practices.officineId, officines.id), isNull(practices.until), stands)),
  );
};

const someoneIsDoubted = (read: ReadSql): SQL => {
  const { contactDoubts, contacts, officines, practices } = read.tables;
  return exists(
    read
      .select({ one: statement`1` })
      .from(practices)
      .innerJoin(contactDoubts, eq(contactDoubts.rpps, practices.rpps))
      .innerJoin(
        contacts,
        and(
          eq(contacts.rpps, contactDoubts.rpps),
          eq(contacts.value, contactDoubts.recipient),
          isNull(contacts.retiredAt),
        ),
      )
      .where(
        and(eq(practices.officineId, officines.id), isNull(practices.until), isNull(contactDoubts.clearedAt)),
      ),
  );
};

const ordering = (read: ReadSql, order: OfficineOrder): readonly SQL[] => {
  const { officines, officineStandings } = read.tables;
  const byName = [asc(officines.name), asc(officines.id)];
  if (order === 'commune') return [asc(officines.commune), ...byName];
  if (order === 'name') return byName;
  return [
    statement`case ${officineStandings.readiness} when 'unable' then 0 when 'fragile' then 1 else 2 end`,
    ...byName,
  ];
};

const lastNudgeAt = async (read: ReadSql, officineIds: readonly string[]) => {
  if (officineIds.length === 0) return new Map<string, never>();
  const { messages, practices } = read.tables;
  const rows = await read
    .select({ officineId: practices.officineId, at: max(messages.acceptedAt) })
    .from(practices)
    .innerJoin(messages, eq(messages.rpps, practices.rpps))
    .where(
      and(
        inArray(practices.officineId, [...officineIds]),
        isNull(practices.until),
        eq(messages.lane, 'nudge'),
      ),
    )
    .groupBy(practices.officineId);
  return new Map(
    rows.flatMap(({ officineId, at }) =>
      at === null ? [] : [[officineId, instantFromMilliseconds(Number(at))] as const],
    ),
  );
};
