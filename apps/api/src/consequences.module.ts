import { Module } from '@nestjs/common';
import type { Activation } from '@relais/domain/activation/activation';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Sql } from './database/sql.ts';
import { defaultNudgeSettings } from './features/nudges/nudge-settings.ts';
import { planNudges } from './features/nudges/plan-nudges.ts';
import { FOUNDATIONS, type Foundations } from './foundations.module.ts';
import { refreshStandingsOf } from './standings/refresh-standings.ts';

export type AfterChange = (sql: Sql, activation: Activation, now: Instant) => Promise<void>;

export const AFTER_CHANGE = Symbol('what follows from a change of an activation');

/** What must be written with every change of an activation, whoever makes it: the nudges it calls for, the standings it moves. */
export const afterChange = ({ ids }: Pick<Foundations, 'ids'>): AfterChange => {
  const plan = planNudges({ ids, settings: () => defaultNudgeSettings });
  return async (sql, activation, now) => {
    await plan(sql, activation, now);
    await refreshStandingsOf(sql, activation.rpps);
  };
};

@Module({
  providers: [{ provide: AFTER_CHANGE, inject: [FOUNDATIONS], useFactory: afterChange }],
  exports: [AFTER_CHANGE],
})
export class ConsequencesModule {}
