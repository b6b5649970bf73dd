import { eq } from 'drizzle-orm';
import type { ReadSql } from '../../database/sql.ts';
import { recipientFor } from '../../messages/recipient-shown.ts';
import type { SendingRow, SendingViewer } from './sendings.use-cases.ts';

/** Messages with the name of whom they are for: without their text, which lists do not carry. */
export const selectSendings = (sql: ReadSql) => {
  const { messages, pharmacists } = sql.tables;
  return sql
    .select({
      id: messages.id,
      rpps: messages.rpps,
      givenName: pharmacists.givenName,
      familyName: pharmacists.familyName,
      channel: messages.channel,
      lane: messages.lane,
      recipient: messages.recipient,
      reference: messages.reference,
      template: messages.template,
      templateVersion: messages.templateVersion,
      state: messages.state,
      reason: messages.reason,
      createdAt: messages.createdAt,
      notBefore: messages.notBefore,
      acceptedAt: messages.acceptedAt,
      endedAt: messages.endedAt,
      tries: messages.tries,
    })
    .from(messages)
    .innerJoin(pharmacists, eq(pharmacists.rpps, messages.rpps));
};

type Selected = Omit<SendingRow, 'person'> & SendingRow['person'];

export const rowShownTo = (
  { rpps, givenName, familyName, recipient, ...row }: Selected,
  { role }: SendingViewer,
): SendingRow => ({
  ...row,
  person: { rpps, givenName, familyName },
  recipient: recipientFor(role, row.channel, recipient),
});
