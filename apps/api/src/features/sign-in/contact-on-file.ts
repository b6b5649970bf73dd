import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { FindContactOnFile } from './announce-codes.ts';

/** Only for people on the roster today; a secure mailbox or a landline receives no code. */
export const contactOnFile: FindContactOnFile = async (sql, rpps) => {
  const { contacts, pharmacists } = sql.tables;
  const found = await sql
    .select({ kind: contacts.kind, value: contacts.value })
    .from(contacts)
    .innerJoin(pharmacists, eq(pharmacists.rpps, contacts.rpps))
    .where(
      and(
        eq(contacts.rpps, rpps),
        isNull(contacts.retiredAt),
        isNull(pharmacists.leftAt),
        inArray(contacts.kind, ['mobile', 'email']),
      ),
    );
  const mobile = found.find(({ kind }) => kind === 'mobile');
  if (mobile) return { channel: 'sms', recipient: mobile.value };
  const email = found.find(({ kind }) => kind === 'email');
  return email && { channel: 'email', recipient: email.value };
};
