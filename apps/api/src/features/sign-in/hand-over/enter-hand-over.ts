import { handOverCodeFrom } from '@relais/domain/access/hand-over-code';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import type { Database } from '../../../database/database.ts';
import type { Sql } from '../../../database/sql.ts';
import type { Chance, Clock, Digest, Ids } from '../../../foundations.ts';
import { useCode } from '../check-code.ts';
import type { LetIn } from '../let-in.ts';
import { pressOf, sendCodeTo, staysKnown } from '../pressing.ts';
import { readCode } from '../sign-in-code.ts';
import { addHandOver, liveHandOver, useHandOver } from './hand-over.repository.ts';
import type { HandOverEntered, HandOverRefusal, HandOverUseCases } from './hand-over.use-cases.ts';

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly chance: Chance;
  readonly digest: Digest;
  readonly env: { readonly portalOrigin: string };
  readonly codeOf: (requestId: string) => string;
  readonly letIn: LetIn;
};

export const createHandOver =
  ({ database, clock, chance, digest, env }: Needs): HandOverUseCases['create'] =>
  async (rpps, step) => {
    const code = handOverCodeFrom(Buffer.from(chance.token(), 'base64url'));
    const { expiresAt } = await database.transaction((sql) =>
      addHandOver(sql, digest, { rpps, code, ...step, now: clock.now() }),
    );
    return { code, link: `${env.portalOrigin}/reprendre/${code}`, expiresAt };
  };

export const describeHandOver =
  ({ database: { read }, clock, digest }: Needs): HandOverUseCases['describe'] =>
  async (typed, visitor) => {
    const now = clock.now();
    const handOver = await liveHandOver(read, digest, typed, now);
    if (!handOver.ok) return { state: 'dead' };
    const { rpps, procedure, step } = handOver.value;
    return { state: 'live', procedure, step, ...(await pressOf(read, rpps, visitor, { now })) };
  };

export const enterHandOver =
  (needs: Needs): HandOverUseCases['enter'] =>
  (typed, visitor) =>
    needs.database.transaction(async (sql): Promise<Result<HandOverEntered, HandOverRefusal>> => {
      const now = needs.clock.now();
      const handOver = await liveHandOver(sql, needs.digest, typed, now);
      if (!handOver.ok) return handOver;
      const { id, rpps, procedure, step } = handOver.value;
      const { press } = await pressOf(sql, rpps, visitor, { now });
      if (press !== 'entry') {
        const sent = await sendCodeTo(sql, rpps, needs);
        return sent.ok ? accept({ next: 'code', procedure, step, ...sent.value }) : sent;
      }
      if (!(await useHandOver(sql, id, now))) return refuse({ code: 'hand-over-dead' });
      const { held } = visitor;
      const remember = await staysKnown(sql, rpps, held, now);
      return accept({
        next: 'in',
        procedure,
        step,
        entered: await needs.letIn(sql, rpps, { held, remember }),
      });
    });

export const enterHandOverCode =
  (needs: Needs): HandOverUseCases['enterCode'] =>
  async ({ handOver: typed, code: digits, remember }, { held }) => {
    const code = readCode(digits);
    if (code === undefined) return refuse({ code: 'code-malformed' });
    type Outcome = Awaited<ReturnType<HandOverUseCases['enterCode']>>;
    const attempt = async (sql: Sql): Promise<Outcome> => {
      const now = needs.clock.now();
      const handOver = await liveHandOver(sql, needs.digest, typed, now);
      if (!handOver.ok) return handOver;
      const { id, rpps, procedure, step } = handOver.value;
      const used = await useCode(sql, needs.codeOf, { rpps, code, now });
      if (!used.ok) return used;
      if (!(await useHandOver(sql, id, now))) return refuse({ code: 'hand-over-dead' });
      return accept({ procedure, step, entered: await needs.letIn(sql, rpps, { held, remember }) });
    };
    // Handed out in a box: a refused Result would take back the try that was just spent.
    const { outcome } = await needs.database.transaction(async (sql) => ({ outcome: await attempt(sql) }));
    return outcome;
  };
