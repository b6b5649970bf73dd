import { caseOutcomeWords } from '@relais/content/case-words';
import type { ActivationRefusal } from '@relais/domain/activation/refusals';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import { commandAfterCase } from '@relais/domain/support/case';
import { eq } from 'drizzle-orm';
import type { ActWithin } from '../../act-within.ts';
import type { NotFound } from '../../acting.ts';
import type { Database } from '../../database/database.ts';
import type { ReadSql } from '../../database/sql.ts';
import type { Clock } from '../../foundations.ts';
import { activationOf } from '../../views/activation-of.ts';
import { isWithin } from '../../views/scope.ts';
import { endCase, findCase, takeCase } from './case.repository.ts';
import type { CaseEnded } from './case-ended.ts';
import type { HelpRefusal, HelpUseCases } from './help.use-cases.ts';

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly act: ActWithin;
  /** Told when a case ends without moving anything: rules may count from there. */
  readonly caseEnded: CaseEnded;
};

export const takeCaseInHand =
  ({ database, clock }: Pick<Needs, 'database' | 'clock'>): HelpUseCases['take'] =>
  (id, { id: staffId, departments }) =>
    database.transaction(async (sql): Promise<Result<undefined, HelpRefusal | NotFound>> => {
      const found = await findCase(sql, id);
      if (found === undefined || !(await isWithin(sql, found.rpps, departments)))
        return refuse({ code: 'not-found' });
      if (found.closedAt !== null) return refuse({ code: 'case-closed' });
      if (await takeCase(sql, id, staffId, clock.now())) return accept(undefined);
      return refuse({ code: 'case-taken', by: await nameOf(sql, found.takenBy) });
    });

export const closeCase =
  ({ database, clock, act, caseEnded }: Needs): HelpUseCases['close'] =>
  (id, { outcome, note }, { id: staffId, role, departments: scope }) =>
    database.transaction(
      async (sql): Promise<Result<undefined, HelpRefusal | NotFound | ActivationRefusal>> => {
        const found = await findCase(sql, id);
        if (found === undefined || !(await isWithin(sql, found.rpps, scope)))
          return refuse({ code: 'not-found' });
        const now = clock.now();
        // Closed first: what follows from the move must find nobody waiting for a call.
        if (!(await endCase(sql, id, { outcome, note, by: staffId, now })))
          return refuse({ code: 'case-closed' });
        const activation = await activationOf(sql, found.rpps);
        const reason = note === '' ? caseOutcomeWords[outcome] : note;
        const command = activation && commandAfterCase(outcome, activation, { now, reason });
        if (command === undefined) {
          await caseEnded(sql, found.rpps, now);
          return accept(undefined);
        }
        const actor = { kind: 'staff', id: staffId, role } as const;
        const acted = await act(sql, found.rpps, command, { actor, scope });
        return acted.ok ? accept(undefined) : acted;
      },
    );

const nameOf = async (sql: ReadSql, staffId: string | null): Promise<string> => {
  const { staff } = sql.tables;
  const [found] = await sql
    .select({ name: staff.name })
    .from(staff)
    .where(eq(staff.id, staffId ?? ''));
  return found?.name ?? '';
};
