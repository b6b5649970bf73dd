import type { Kit } from '../kit.ts';

export const limitTables = (kit: Kit) => ({
  /** One row per counted thing ("sign-in-code/account/…") and window: counters outlive a restart and are shared. */
  limits: kit.table(
    'limits',
    {
      /** Holds digests, never an address, an e-mail or an RPPS in clear. */
      key: kit.text().notNull(),
      windowStart: kit.instant().notNull(),
      count: kit.int().notNull(),
      expiresAt: kit.instant().notNull(),
    },
    (table) => [
      kit.primaryKey({ columns: [table.key, table.windowStart] }),
      kit.index('limits_expires_at').on(table.expiresAt),
    ],
  ),
});
