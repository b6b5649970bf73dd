import type { Rpps } from '@relais/domain/identity/rpps';
import type { Kit } from '../kit.ts';

export const signInTables = (kit: Kit) => ({
  /** A pharmacist's wish to sign in. Written for known and unknown people alike, so that both cost the same. */
  signInRequests: kit.table(
    'sign_in_requests',
    {
      id: kit.text().primaryKey(),
      rpps: kit.text().$type<Rpps>().notNull(),
      requestedAt: kit.instant().notNull(),
      expiresAt: kit.instant().notNull(),
      /** When it was looked whether this person can be written to. */
      handledAt: kit.instant(),
      /** When a code was handed over for sending; empty for ever when nobody is on file. The code itself is stored nowhere. */
      announcedAt: kit.instant(),
      triesLeft: kit.int().notNull(),
      usedAt: kit.instant(),
    },
    (table) => [
      kit.index('sign_in_requests_rpps').on(table.rpps, table.requestedAt),
      kit.index('sign_in_requests_handled_at').on(table.handledAt, table.requestedAt),
    ],
  ),
});
