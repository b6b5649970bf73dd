import type { Instant } from '@relais/domain/kernel/instant';
import type { NudgeSettings } from '@relais/domain/nudge/settings';
import { desc, eq } from 'drizzle-orm';
import type { Tables } from '../database/schema.ts';
import type { ReadSql, Sql } from '../database/sql.ts';

export type SettingsRow = Tables['settings']['$inferSelect'];

/** Every version of the settings of nudges, the latest first; none while a region lives with those it was shipped with. */
export const settingsVersions = (sql: ReadSql, limit: number): Promise<SettingsRow[]> => {
  const { settings } = sql.tables;
  return sql
    .select()
    .from(settings)
    .where(eq(settings.subject, 'nudges'))
    .orderBy(desc(settings.version))
    .limit(limit);
};

type Edit = { readonly editedBy: string; readonly now: Instant; readonly revision: string };

export const writeSettings = async (
  sql: Sql,
  version: number,
  value: NudgeSettings,
  { editedBy, now, revision }: Edit,
): Promise<void> => {
  await sql
    .insert(sql.tables.settings)
    .values({ subject: 'nudges', version, revision, value, editedBy, editedAt: now });
};
