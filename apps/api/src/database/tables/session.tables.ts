import type { Kit } from '../kit.ts';

export const sessionTables = (kit: Kit) => ({
  /** Staff and pharmacists alike. `id` is the SHA-256 of what the cookie holds: a stolen table opens nothing. */
  sessions: kit.table(
    'sessions',
    {
      id: kit.text().primaryKey(),
      audience: kit.oneOf(['portal', 'admin']).notNull(),
      /** A member of staff whose second factor is still to come holds a session that opens nothing else. */
      stage: kit.oneOf(['complete', 'second-factor-due']).notNull(),
      /** A pharmacist's RPPS, or the id of a staff account. */
      subject: kit.text().notNull(),
      createdAt: kit.instant().notNull(),
      lastSeenAt: kit.instant().notNull(),
      expiresAt: kit.instant().notNull(),
    },
    (table) => [
      kit.index('sessions_subject').on(table.audience, table.subject),
      kit.index('sessions_expires_at').on(table.expiresAt),
    ],
  ),
});
