import type { NudgeSettings } from '@relais/domain/nudge/settings';
import type { Kit } from '../kit.ts';

export const settingsTables = (kit: Kit) => ({
  /** Every version of what a region decides for itself; the latest is in force, all of them tell who decided what. */
  settings: kit.table(
    'settings',
    {
      subject: kit.oneOf(['nudges']).notNull(),
      version: kit.int().notNull(),
      /** Different for each row ever written, so that what was read of one can be remembered. */
      revision: kit.text().notNull(),
      value: kit.json<NudgeSettings>().notNull(),
      /** A staff account; empty for what the product ships with. */
      editedBy: kit.text(),
      editedAt: kit.instant().notNull(),
    },
    (table) => [kit.primaryKey({ columns: [table.subject, table.version] })],
  ),
  /** Signs of life of works that run by themselves: a silence is an alarm. */
  heartbeats: kit.table('heartbeats', {
    name: kit.text().primaryKey(),
    at: kit.instant().notNull(),
  }),
});
