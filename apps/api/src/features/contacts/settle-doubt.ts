import { accept, refuse } from '@relais/domain/kernel/result';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { Clock, Ids } from '../../foundations.ts';
import { planPeople } from '../../nudging/plan-people.ts';
import { policyReader } from '../../nudging/policy.ts';
import { isWithin } from '../../views/scope.ts';
import type { ContactDoubtsUseCases } from './contact-doubts.use-cases.ts';

type Needs = { readonly database: Database; readonly clock: Clock; readonly ids: Ids };

/** Ends the doubts on the coordinates in force of one channel, and plans again what they had changed. */
export const settleDoubt = ({ database, clock, ids }: Needs): ContactDoubtsUseCases['settle'] => {
  const plan = planPeople({ ids, policy: policyReader() });
  return ({ rpps, channel, because }, { staffId, scope }) =>
    database.transaction(async (sql) => {
      if (!(await isWithin(sql, rpps, scope))) return refuse({ code: 'not-found' as const });
      const { contactDoubts, contacts } = sql.tables;
      const inForce = sql
        .select({ value: contacts.value })
        .from(contacts)
        .where(and(eq(contacts.rpps, rpps), isNull(contacts.retiredAt)));
      const now = clock.now();
      const settled = await sql
        .update(contactDoubts)
        .set({ clearedAt: now, clearedBy: staffId, clearedBecause: because })
        .where(
          and(
            eq(contactDoubts.rpps, rpps),
            eq(contactDoubts.channel, channel),
            isNull(contactDoubts.clearedAt),
            inArray(contactDoubts.recipient, inForce),
          ),
        )
        .returning({ id: contactDoubts.id });
      if (settled.length === 0) return refuse({ code: 'no-doubt-in-force' as const, channel });
      await plan(sql, [rpps], now);
      return accept({ settled: settled.length });
    });
};
