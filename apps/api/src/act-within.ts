import type { ActivationCommand } from '@relais/domain/activation/command';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { ActedOn, Acting } from './acting.ts';
import type { Sql } from './database/sql.ts';

/** Changes an activation inside a transaction already under way: for features whose own change must be one with it. */
export type ActWithin = (sql: Sql, rpps: Rpps, command: ActivationCommand, by: Acting) => Promise<ActedOn>;
