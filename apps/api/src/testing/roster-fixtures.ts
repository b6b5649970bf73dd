import type { Rpps } from '@relais/domain/identity/rpps';
import { parseRpps } from '@relais/domain/identity/rpps';
import type { Database } from '../database/database.ts';
import type { TestFoundations } from './test-foundations.ts';

export const rppsOf = (text: string): Rpps => {
  const parsed = parseRpps(text);
  if (!parsed.ok) throw new Error(`Not an RPPS: ${text}`);
  return parsed.value;
};

export type OnFile = { readonly rpps: Rpps; readonly mobile?: string; readonly email?: string };

/** Puts someone on the roster with the coordinates given. */
export const putOnFile = (
  { database, clock, ids }: TestFoundations & { readonly database: Database },
  { rpps, mobile, email }: OnFile,
): Promise<void> =>
  database.transaction(async (sql) => {
    const { pharmacists, contacts } = sql.tables;
    const since = clock.now();
    await sql.insert(pharmacists).values({ rpps, familyName: 'Martin', givenName: 'Alix', joinedAt: since });
    for (const [kind, value] of [['mobile', mobile] as const, ['email', email] as const]) {
      if (value === undefined) continue;
      await sql
        .insert(contacts)
        .values({ id: ids.next(), rpps, kind, value, raw: value, source: 'import', since });
    }
  });
