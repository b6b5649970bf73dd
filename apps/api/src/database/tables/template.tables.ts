import type { MessageContent } from '@relais/content/schema/message';
import { channels } from '@relais/domain/nudge/channel';
import { nudgeTopics } from '@relais/domain/nudge/topic';
import { sql } from 'drizzle-orm';
import type { Kit } from '../kit.ts';

export const templateTables = (kit: Kit) => ({
  /** The templates that editors added to those the product ships with. */
  addedTemplates: kit.table('added_templates', {
    slug: kit.text().primaryKey(),
    name: kit.text().notNull(),
    topic: kit.oneOf(nudgeTopics).notNull(),
    channel: kit.oneOf(channels).notNull(),
    createdBy: kit.text().notNull(),
    createdAt: kit.instant().notNull(),
  }),
  /** Templates that no rule nor campaign may choose any more; what they wrote stays. */
  archivedTemplates: kit.table('archived_templates', {
    slug: kit.text().primaryKey(),
    archivedBy: kit.text().notNull(),
    archivedAt: kit.instant().notNull(),
  }),
  /** Every text a message was ever made from, for good: a message names its template and its version. */
  templateVersions: kit.table(
    'template_versions',
    {
      slug: kit.text().notNull(),
      version: kit.int().notNull(),
      /** Different for each row ever written, so that what was read of one can be remembered. */
      revision: kit.text().notNull(),
      content: kit.json<MessageContent>().notNull(),
      publishedAt: kit.instant().notNull(),
      /** A staff account; empty for the texts the product ships with. */
      publishedBy: kit.text(),
      isCurrent: kit.flag().notNull(),
    },
    (table) => [
      kit.primaryKey({ columns: [table.slug, table.version] }),
      kit.uniqueIndex('template_versions_current').on(table.slug).where(sql`${table.isCurrent}`),
    ],
  ),
  /** What is being written and not sent yet. The row outlives its draft, so that its revision never comes back. */
  templateDrafts: kit.table('template_drafts', {
    slug: kit.text().primaryKey(),
    /** Counts every save: whoever saves says which one they had before their eyes. */
    revision: kit.int().notNull(),
    /** Empty when there is nothing to publish. */
    content: kit.json<MessageContent>(),
    editedBy: kit.text().notNull(),
    editedAt: kit.instant().notNull(),
  }),
});
