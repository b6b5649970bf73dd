import type { Kit } from '../kit.ts';

export const privacyTables = (kit: Kit) => ({
  /** Who asked to be erased, as keyed digests: enough to honour it when a file names them again, never to tell who. */
  erasures: kit.table('erasures', {
    /** Digest of the RPPS. */
    id: kit.text().primaryKey(),
    erasedAt: kit.instant().notNull(),
    /** Digests of the addresses and numbers they had. */
    addresses: kit.json<readonly string[]>().notNull(),
    /** Messages that were being sent at that moment: their recipient is wiped once their fate is known. */
    unsettled: kit.json<readonly string[]>().notNull(),
  }),
});
