import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Sql } from '../../database/sql.ts';

/** What must be written when somebody is no longer waiting for a call, in the transaction that says so. */
export type CaseEnded = (sql: Sql, rpps: Rpps, now: Instant) => Promise<void>;
