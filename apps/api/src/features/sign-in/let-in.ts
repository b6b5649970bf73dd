import type { Rpps } from '@relais/domain/identity/rpps';
import type { Sql } from '../../database/sql.ts';
import type { Chance, Clock } from '../../foundations.ts';
import { recogniseBrowser } from '../../links/known-browsers.ts';
import { startSession } from '../../sessions/session.repository.ts';
import type { Entered, Held } from './entry.ts';

type Needs = { readonly clock: Clock; readonly chance: Chance };

/** Opens the session of somebody who has just proved who they are, in the transaction that used the proof up. */
export type LetIn = (sql: Sql, rpps: Rpps, arrival: Arrival) => Promise<Entered>;

export type Arrival = {
  readonly held: Held;
  /** They asked to be recognised in this browser: the next link opens without a code. */
  readonly remember: boolean;
};

export const letIn =
  ({ clock, chance }: Needs): LetIn =>
  async (sql, rpps, { held, remember }) => {
    const now = clock.now();
    const session = await startSession(sql, {
      audience: 'portal',
      subject: rpps,
      stage: 'complete',
      token: chance.token(),
      replaces: held.session,
      now,
    });
    if (!remember) return { session };
    const known = await recogniseBrowser(sql, { rpps, token: chance.token(), replaces: held.known, now });
    return { session, known };
  };
