import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import type { Database } from '../../../database/database.ts';
import type { Sql } from '../../../database/sql.ts';
import type { Clock, Ids } from '../../../foundations.ts';
import { useLink } from '../../../links/personal-link.ts';
import { useCode } from '../check-code.ts';
import type { LetIn } from '../let-in.ts';
import { pressOf, sendCodeTo, staysKnown } from '../pressing.ts';
import { readCode } from '../sign-in-code.ts';
import type { LinkEntered, LinkRefusal, LinksUseCases } from './links.use-cases.ts';
import { liveLink } from './live-link.ts';

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly codeOf: (requestId: string) => string;
  readonly letIn: LetIn;
};

export const describeLink =
  ({ database: { read }, clock }: Needs): LinksUseCases['describe'] =>
  async (token, visitor) => {
    const now = clock.now();
    const link = await liveLink(read, token, now);
    if (!link.ok) return { state: 'dead', why: link.refusal.why };
    const { rpps, purpose, expiresAt, channel } = link.value;
    const press = await pressOf(read, rpps, visitor, { sentBy: channel, now });
    return { state: 'live', purpose, expiresAt, ...press };
  };

export const enterLink =
  (needs: Needs): LinksUseCases['enter'] =>
  (token, visitor) =>
    needs.database.transaction(async (sql): Promise<Result<LinkEntered, LinkRefusal>> => {
      const now = needs.clock.now();
      const link = await liveLink(sql, token, now);
      if (!link.ok) return link;
      const { id, rpps, purpose, channel } = link.value;
      const { press } = await pressOf(sql, rpps, visitor, { sentBy: channel, now });
      if (press !== 'entry') {
        const sent = await sendCodeTo(sql, rpps, needs);
        return sent.ok ? accept({ next: 'code', purpose, ...sent.value }) : sent;
      }
      if (!(await useLink(sql, id, now))) return refuse({ code: 'link-dead', why: 'used' });
      const { held } = visitor;
      const remember = await staysKnown(sql, rpps, held, now);
      return accept({ next: 'in', purpose, entered: await needs.letIn(sql, rpps, { held, remember }) });
    });

export const enterLinkCode =
  (needs: Needs): LinksUseCases['enterCode'] =>
  async ({ token, code: typed, remember }, { held }) => {
    const code = readCode(typed);
    if (code === undefined) return refuse({ code: 'code-malformed' });
    type Outcome = Awaited<ReturnType<LinksUseCases['enterCode']>>;
    const attempt = async (sql: Sql): Promise<Outcome> => {
      const now = needs.clock.now();
      const link = await liveLink(sql, token, now);
      if (!link.ok) return link;
      const { id, rpps, purpose } = link.value;
      const used = await useCode(sql, needs.codeOf, { rpps, code, now });
      if (!used.ok) return used;
      if (!(await useLink(sql, id, now))) return refuse({ code: 'link-dead', why: 'used' });
      return accept({ purpose, entered: await needs.letIn(sql, rpps, { held, remember }) });
    };
    // Handed out in a box: a refused Result would take back the try that was just spent.
    const { outcome } = await needs.database.transaction(async (sql) => ({ outcome: await attempt(sql) }));
    return outcome;
  };
