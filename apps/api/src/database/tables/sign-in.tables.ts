import type { Kit } from '../kit.ts';

export const signInTables = (kit: Kit) => ({
  /** A pharmacist's wish to sign in. Written for known and unknown people alike, so that both cost the same. */
  signInRequests: kit.table(
    'sign_in_requests',
    {
      id: kit.text().primaryKey(),
      rpps: kit.text().notNull(),
      /** Keyed HMAC of the six digits; empty until a code was made, and for ever when nobody is on file. */
      codeHash: kit.text(),
      requestedAt: kit.instant().notNull(),
      expiresAt: kit.instant().notNull(),
      /** When the code was made and handed over for sending, or found to have nowhere to go. */
      handledAt: kit.instant(),
      triesLeft: kit.int().notNull(),
      usedAt: kit.instant(),
    },
    (table) => [
      kit.index('sign_in_requests_rpps').on(table.rpps, table.requestedAt),
      kit.index('sign_in_requests_handled_at').on(table.handledAt, table.requestedAt),
    ],
  ),
});
