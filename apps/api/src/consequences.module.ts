import { Module } from '@nestjs/common';
import type { Activation } from '@relais/domain/activation/activation';
import type { ActivationEvent } from '@relais/domain/activation/events';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Sql } from './database/sql.ts';
import { scoreRemedies } from './features/guidance/score-remedies.ts';
import { openCaseAfter } from './features/help/open-case.ts';
import { FOUNDATIONS, type Foundations } from './foundations.module.ts';
import { planPeople } from './nudging/plan-people.ts';
import { policyReader } from './nudging/policy.ts';
import { refreshStandingsOf } from './standings/refresh-standings.ts';

export type AfterChange = (
  sql: Sql,
  activation: Activation,
  now: Instant,
  events: readonly ActivationEvent[],
) => Promise<void>;

export const AFTER_CHANGE = Symbol('what follows from a change of an activation');

/** What must be written with every change of an activation, whoever makes it: the help it calls for, the standings it moves, the nudges it calls for. */
export const afterChange = ({ ids }: Pick<Foundations, 'ids'>): AfterChange => {
  const plan = planPeople({ ids, policy: policyReader() });
  const openCase = openCaseAfter({ ids });
  return async (sql, activation, now, events) => {
    await scoreRemedies(sql, events);
    await openCase(sql, activation.rpps, events, now);
    await refreshStandingsOf(sql, activation.rpps);
    await plan(sql, [activation.rpps], now);
  };
};

@Module({
  providers: [{ provide: AFTER_CHANGE, inject: [FOUNDATIONS], useFactory: afterChange }],
  exports: [AFTER_CHANGE],
})
export class ConsequencesModule {}
