import type { Database } from '../../database/database.ts';
import type { Sql } from '../../database/sql.ts';
import type { Chance, Clock, Digest, Ids } from '../../foundations.ts';
import type { CountAttempt } from '../../limits/count-call.ts';
import type { IssuedSession, LiveSession } from '../../sessions/session.use-cases.ts';
import type { Passwords } from './passwords.ts';

export type StaffSessions = {
  readonly start: (
    sql: Sql,
    session: LiveSession & { readonly token: string; readonly replaces: string | undefined },
  ) => Promise<IssuedSession>;
  readonly endAll: (sql: Sql, staffId: string) => Promise<void>;
};

export type StaffNeeds = {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly chance: Chance;
  readonly digest: Digest;
  readonly passwords: Passwords;
  readonly sessions: StaffSessions;
  readonly countAttempt: CountAttempt;
};
