import type { Kit } from './kit.ts';
import { accessTables } from './tables/access.tables.ts';
import { activationTables } from './tables/activation.tables.ts';
import { campaignTables } from './tables/campaign.tables.ts';
import { importTables } from './tables/imports.tables.ts';
import { limitTables } from './tables/limit.tables.ts';
import { nudgeTables } from './tables/nudge.tables.ts';
import { outboxTables } from './tables/outbox.tables.ts';
import { privacyTables } from './tables/privacy.tables.ts';
import { rosterTables } from './tables/roster.tables.ts';
import { sessionTables } from './tables/session.tables.ts';
import { settingsTables } from './tables/settings.tables.ts';
import { signInTables } from './tables/sign-in.tables.ts';
import { staffTables } from './tables/staff.tables.ts';
import { supportTables } from './tables/support.tables.ts';
import { templateTables } from './tables/template.tables.ts';

/** Every table of the product. A new subject: one file in tables/, one line here, then `pnpm --filter @relais/api migrations`. */
export const defineSchema = (kit: Kit) => ({
  ...accessTables(kit),
  ...activationTables(kit),
  ...campaignTables(kit),
  ...importTables(kit),
  ...limitTables(kit),
  ...nudgeTables(kit),
  ...outboxTables(kit),
  ...privacyTables(kit),
  ...rosterTables(kit),
  ...sessionTables(kit),
  ...settingsTables(kit),
  ...signInTables(kit),
  ...staffTables(kit),
  ...supportTables(kit),
  ...templateTables(kit),
});

export type Tables = ReturnType<typeof defineSchema>;
