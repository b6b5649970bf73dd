import type { Rpps } from '@relais/domain/identity/rpps';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';
import type { MaskedCoordinate } from './masked-coordinate.ts';

export const maskedCoordinates = async (sql: ReadSql, rpps: Rpps): Promise<readonly MaskedCoordinate[]> => {
  const { contacts } = sql.tables;
  const rows = await sql
    .select({ kind: contacts.kind, value: contacts.value })
    .from(contacts)
    .where(
      and(eq(contacts.rpps, rpps), isNull(contacts.retiredAt), inArray(contacts.kind, ['mobile', 'email'])),
    );
  return rows.map(({ kind, value }) => maskedCoordinate(kind === 'mobile' ? 'sms' : 'email', value));
};

export const maskedCoordinate = (channel: 'sms' | 'email', value: string): MaskedCoordinate => ({
  channel,
  masked: channel === 'sms' ? maskedPhone(value) : maskedEmail(value),
});

/** "+33639980112" gives "06 … 12": the two ends that people recognise. */
const maskedPhone = (e164: string): string => {
  const start = e164.startsWith('+33') ? `0${e164.slice(3, 4)}` : e164.slice(0, 4);
  return `${start} … ${e164.slice(-2)}`;
};

/** "claire.martin@example.org" gives "c…@example.org". */
const maskedEmail = (address: string): string => {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, 1)}…${address.slice(at)}`;
};
