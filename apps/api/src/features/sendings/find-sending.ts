import { measureSms } from '@relais/domain/nudge/sms-text';
import { asc, eq } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { ReadSql } from '../../database/sql.ts';
import { withoutLinkToken } from '../../links/link-token.ts';
import { mayReadAddresses } from '../../messages/recipient-shown.ts';
import type { MessageRow } from '../../outbox/message.ts';
import { isWithin } from '../../views/scope.ts';
import { rowShownTo, selectSendings } from './sending-rows.ts';
import type { SendingSheet, SendingsUseCases } from './sendings.use-cases.ts';

/** One message whole: what it said, each try, each receipt. One to somebody out of scope answers like none. */
export const findSending =
  ({ database: { read } }: { readonly database: Database }): SendingsUseCases['find'] =>
  async (id, viewer) => {
    const { messages } = read.tables;
    const [message] = await read.select().from(messages).where(eq(messages.id, id));
    const [row] = await selectSendings(read).where(eq(messages.id, id));
    if (message === undefined || row === undefined) return undefined;
    if (viewer.scope !== 'all' && !(await isWithin(read, message.rpps, viewer.scope))) return undefined;
    const { subject, text, html, lane } = message;
    return {
      ...rowShownTo(row, viewer),
      expiresAt: message.expiresAt,
      message:
        lane === 'sign-in'
          ? undefined
          : { subject, text: withoutLinkToken(text), html: withoutLinkToken(html) },
      segments: message.channel === 'sms' ? measureSms(text).segments : 0,
      cause: await causeOf(read, message),
      attempts: await attemptsOf(read, id, mayReadAddresses(viewer.role)),
      receipts: await receiptsOf(read, id),
    };
  };

const causeOf = async (sql: ReadSql, message: MessageRow): Promise<SendingSheet['cause']> => {
  const { campaigns, nudges } = sql.tables;
  if (message.lane === 'sign-in') return { kind: 'sign-in' };
  if (message.campaignId !== null) {
    const [campaign] = await sql
      .select({ id: campaigns.id, name: campaigns.name })
      .from(campaigns)
      .where(eq(campaigns.id, message.campaignId));
    return campaign && { kind: 'campaign', ...campaign };
  }
  if (message.nudgeId === null) return undefined;
  const [nudge] = await sql
    .select({ rule: nudges.rule, ruleVersion: nudges.ruleVersion })
    .from(nudges)
    .where(eq(nudges.id, message.nudgeId));
  return nudge && { kind: 'nudge', ...nudge };
};

const attemptsOf = async (
  sql: ReadSql,
  id: string,
  withDetail: boolean,
): Promise<SendingSheet['attempts']> => {
  const { attempts } = sql.tables;
  const rows = await sql
    .select({
      number: attempts.number,
      startedAt: attempts.startedAt,
      endedAt: attempts.endedAt,
      outcome: attempts.outcome,
      code: attempts.code,
      detail: attempts.detail,
    })
    .from(attempts)
    .where(eq(attempts.messageId, id))
    .orderBy(asc(attempts.number), asc(attempts.startedAt));
  return rows.map((row) => ({ ...row, detail: withDetail ? row.detail : null }));
};

const receiptsOf = (sql: ReadSql, id: string): Promise<SendingSheet['receipts']> => {
  const { receipts } = sql.tables;
  return sql
    .select({ status: receipts.status, errorCode: receipts.errorCode, receivedAt: receipts.receivedAt })
    .from(receipts)
    .where(eq(receipts.messageId, id))
    .orderBy(asc(receipts.receivedAt), asc(receipts.id));
};
