import { timingSafeEqual } from 'node:crypto';
import type { Rpps } from '@relais/domain/identity/rpps';
import { parseSignInIdentifier } from '@relais/domain/identity/sign-in-identifier';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import type { Database } from '../../database/database.ts';
import type { Sql } from '../../database/sql.ts';
import type { Chance, Clock } from '../../foundations.ts';
import type { IssuedSession } from '../../sessions/session.use-cases.ts';
import type { SignInRefusal, SignInUseCases } from './sign-in.use-cases.ts';
import { readCode } from './sign-in-code.ts';
import { markUsed, newestRequest, takeTry } from './sign-in-request.repository.ts';

/** Opens a pharmacist's session, in the transaction that uses the code up. */
export type StartPharmacistSession = (
  sql: Sql,
  session: { readonly rpps: Rpps; readonly token: string; readonly replaces: string | undefined },
) => Promise<IssuedSession>;

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly codeOf: (requestId: string) => string;
  readonly startSession: StartPharmacistSession;
};

export const enterCode =
  ({ database, clock, chance, codeOf, startSession }: Needs): SignInUseCases['enterCode'] =>
  async ({ identifier, code: typed }, { replaces }) => {
    const rpps = parseSignInIdentifier(identifier);
    if (!rpps.ok) return rpps;
    const code = readCode(typed);
    if (code === undefined) return refuse({ code: 'code-malformed' });
    const token = chance.token();

    const attempt = async (sql: Sql): Promise<Result<IssuedSession, SignInRefusal>> => {
      const now = clock.now();
      const request = await newestRequest(sql, rpps.value);
      const triesLeft = request && (await takeTry(sql, request.id, now));
      if (request === undefined || triesLeft === undefined) return refuse({ code: 'code-expired' });
      const isRight = timingSafeEqual(Buffer.from(code), Buffer.from(codeOf(request.id)));
      if (!isRight || request.announcedAt === null) return refuse({ code: 'code-wrong', triesLeft });
      if (!(await markUsed(sql, request.id, now))) return refuse({ code: 'code-expired' });
      return accept(await startSession(sql, { rpps: rpps.value, token, replaces }));
    };

    // Handed out in a box: a refused Result would take back the try that was just spent.
    const { outcome } = await database.transaction(async (sql) => ({ outcome: await attempt(sql) }));
    return outcome;
  };
