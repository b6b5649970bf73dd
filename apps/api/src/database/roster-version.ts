import type { Instant } from '@relais/domain/kernel/instant';
import { and, eq } from 'drizzle-orm';
import type { ReadSql, Sql } from './sql.ts';

type Subject = 'annuaire' | 'contacts';

/** Counts the changes of a subject: whoever compared it with a file can tell that nobody changed it since. */
export const rosterVersion = async (read: ReadSql, subject: Subject): Promise<number> => {
  const { rosterVersions } = read.tables;
  const [row] = await read
    .select({ version: rosterVersions.version })
    .from(rosterVersions)
    .where(eq(rosterVersions.subject, subject));
  return row?.version ?? 0;
};

/** Takes the next version for this transaction; false when another import was quicker. */
export const takeRosterVersion = async (
  sql: Sql,
  subject: Subject,
  seen: number,
  { importId, now }: { readonly importId: string; readonly now: Instant },
): Promise<boolean> => {
  const { rosterVersions } = sql.tables;
  const next = { version: seen + 1, importId, changedAt: now };
  const taken =
    seen === 0
      ? await sql
          .insert(rosterVersions)
          .values({ subject, ...next })
          .onConflictDoNothing()
          .returning({ version: rosterVersions.version })
      : await sql
          .update(rosterVersions)
          .set(next)
          .where(and(eq(rosterVersions.subject, subject), eq(rosterVersions.version, seen)))
          .returning({ version: rosterVersions.version });
  return taken.length === 1;
};
