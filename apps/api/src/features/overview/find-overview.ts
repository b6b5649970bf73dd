import { type ActivationStatus, activationStatuses } from '@relais/domain/activation/status';
import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Instant } from '@relais/domain/kernel/instant';
import {
  and,
  count,
  countDistinct,
  eq,
  exists,
  inArray,
  isNull,
  lte,
  type SQL,
  sql as statement,
} from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { ReadSql } from '../../database/sql.ts';
import type { Clock } from '../../foundations.ts';
import { decidedNudges, lastDaysOf, plannedNudges } from '../../nudging/decided-nudges.ts';
import { nudgingPulse } from '../../nudging/heartbeat.ts';
import { readPolicy } from '../../nudging/policy.ts';
import { epochFile } from '../../restores/epoch-file.ts';
import { gateState } from '../../restores/gate-state.ts';
import { officinesWithin } from '../../views/scope.ts';
import type { Overview, OverviewUseCases } from './overview.use-cases.ts';

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly env: { readonly epochFile: string };
};

export const findOverview =
  ({ database: { read }, clock, env }: Needs): OverviewUseCases['find'] =>
  async (scope) => {
    const now = clock.now();
    return {
      now,
      officines: await officinesByReadiness(read, scope),
      pharmacists: await pharmacistsByStatus(read, scope, now),
      reachable: await countReachable(read, scope),
      reachableAndActive: await countReachable(read, scope, eq(read.tables.activations.status, 'active')),
      nudges: await nudgesOf(read, scope, now),
      nudging: await nudgingState(read, now, env),
    };
  };

const officinesByReadiness = async (
  read: ReadSql,
  scope: DepartmentScope,
): Promise<Overview['officines']> => {
  const { officines, officineStandings } = read.tables;
  const rows = await read
    .select({ readiness: officineStandings.readiness, number: count() })
    .from(officines)
    .innerJoin(officineStandings, eq(officineStandings.officineId, officines.id))
    .where(and(isNull(officines.closedAt), officinesWithin(read, scope)))
    .groupBy(officineStandings.readiness);
  const counted = { able: 0, fragile: 0, unable: 0 };
  for (const { readiness, number } of rows) counted[readiness] = number;
  return counted;
};

/** Someone who practises, today, in a department in scope. */
const practisesWithin = (
  read: ReadSql,
  scope: DepartmentScope,
  rpps: SQL | typeof read.tables.activations.rpps,
): SQL => {
  const { officines, practices } = read.tables;
  return exists(
    read
      .select({ one: statement`1` })
      .from(practices)
      .innerJoin(officines, eq(officines.id, practices.officineId))
      .where(and(eq(practices.rpps, rpps), isNull(practices.until), officinesWithin(read, scope))),
  );
};

const pharmacistsByStatus = async (
  read: ReadSql,
  scope: DepartmentScope,
  now: Instant,
): Promise<Overview['pharmacists']> => {
  const { activations } = read.tables;
  const within = practisesWithin(read, scope, activations.rpps);
  const rows = await read
    .select({ status: activations.status, number: count() })
    .from(activations)
    .where(within)
    .groupBy(activations.status);
  const [over] = await read
    .select({ number: count() })
    .from(activations)
    .where(and(within, eq(activations.status, 'waiting'), lte(activations.waitEndsAt, now)));
  const toRetry = over?.number ?? 0;
  const stored = new Map(rows.map(({ status, number }) => [status, number]));
  const numberOf = (status: ActivationStatus): number => {
    if (status === 'to-retry') return toRetry;
    return (stored.get(status) ?? 0) - (status === 'waiting' ? toRetry : 0);
  };
  return Object.fromEntries(
    activationStatuses.map((status) => [status, numberOf(status)]),
  ) as Overview['pharmacists'];
};

const countReachable = async (read: ReadSql, scope: DepartmentScope, also?: SQL): Promise<number> => {
  const { activations, contacts } = read.tables;
  const [row] = await read
    .select({ number: countDistinct(contacts.rpps) })
    .from(contacts)
    .innerJoin(activations, eq(activations.rpps, contacts.rpps))
    .where(
      and(
        isNull(contacts.retiredAt),
        inArray(contacts.kind, ['mobile', 'email']),
        practisesWithin(read, scope, activations.rpps),
        also,
      ),
    );
  return row?.number ?? 0;
};

const nudgingState = async (read: ReadSql, now: Instant, env: Needs['env']): Promise<Overview['nudging']> => {
  const { settings } = await readPolicy(read);
  const gate = await gateState(read, epochFile(env.epochFile));
  return { ...(await nudgingPulse(read, now)), suspended: settings.killSwitch, trial: settings.trial, gate };
};

const nudgesOf = async (read: ReadSql, scope: DepartmentScope, now: Instant): Promise<Overview['nudges']> => {
  const since = lastDaysOf(now).at(-1) ?? now;
  const { sent, skipped } = await decidedNudges(read, scope, { from: since });
  return { planned: await plannedNudges(read, scope), sent, skipped, since };
};
