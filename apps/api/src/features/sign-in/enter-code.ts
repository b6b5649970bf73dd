import { parseSignInIdentifier } from '@relais/domain/identity/sign-in-identifier';
import { accept, refuse } from '@relais/domain/kernel/result';
import type { Database } from '../../database/database.ts';
import type { Clock } from '../../foundations.ts';
import { useCode } from './check-code.ts';
import type { LetIn } from './let-in.ts';
import type { SignInUseCases } from './sign-in.use-cases.ts';
import { readCode } from './sign-in-code.ts';

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly codeOf: (requestId: string) => string;
  readonly letIn: LetIn;
};

export const enterCode =
  ({ database, clock, codeOf, letIn }: Needs): SignInUseCases['enterCode'] =>
  async ({ identifier, code: typed, remember }, held) => {
    const rpps = parseSignInIdentifier(identifier);
    if (!rpps.ok) return rpps;
    const code = readCode(typed);
    if (code === undefined) return refuse({ code: 'code-malformed' });
    // Handed out in a box: a refused Result would take back the try that was just spent.
    const { outcome } = await database.transaction(async (sql) => {
      const used = await useCode(sql, codeOf, { rpps: rpps.value, code, now: clock.now() });
      return { outcome: used.ok ? accept(await letIn(sql, rpps.value, { held, remember })) : used };
    });
    return outcome;
  };
