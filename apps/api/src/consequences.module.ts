import { Module } from '@nestjs/common';
import type { Activation } from '@relais/domain/activation/activation';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Sql } from './database/sql.ts';
import { FOUNDATIONS, type Foundations } from './foundations.module.ts';
import { planPeople } from './nudging/plan-people.ts';
import { policyReader } from './nudging/policy.ts';
import { refreshStandingsOf } from './standings/refresh-standings.ts';

export type AfterChange = (sql: Sql, activation: Activation, now: Instant) => Promise<void>;

export const AFTER_CHANGE = Symbol('what follows from a change of an activation');

/** What must be written with every change of an activation, whoever makes it: the standings it moves, the nudges it calls for. */
export const afterChange = ({ ids }: Pick<Foundations, 'ids'>): AfterChange => {
  const plan = planPeople({ ids, policy: policyReader() });
  return async (sql, activation, now) => {
    await refreshStandingsOf(sql, activation.rpps);
    await plan(sql, [activation.rpps], now);
  };
};

@Module({
  providers: [{ provide: AFTER_CHANGE, inject: [FOUNDATIONS], useFactory: afterChange }],
  exports: [AFTER_CHANGE],
})
export class ConsequencesModule {}
