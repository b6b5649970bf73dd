import { messageTemplates } from '@relais/content/messages/templates';
import type { MessageContent } from '@relais/content/schema/message';
import type { Instant } from '@relais/domain/kernel/instant';
import { and, desc, eq } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/schema.ts';
import type { ReadSql, Sql } from '../database/sql.ts';
import { isUniqueViolation } from '../database/violations.ts';
import type { Clock, Ids } from '../foundations.ts';

export type TemplateVersionRow = Tables['templateVersions']['$inferSelect'];

/** The version in force; undefined for a template that was never written to this database. */
export const currentVersion = async (sql: ReadSql, slug: string): Promise<TemplateVersionRow | undefined> => {
  const { templateVersions } = sql.tables;
  const [row] = await sql
    .select()
    .from(templateVersions)
    .where(and(eq(templateVersions.slug, slug), templateVersions.isCurrent));
  return row;
};

/** Every version of a template, the latest first. */
export const versionsOf = (sql: ReadSql, slug: string): Promise<TemplateVersionRow[]> => {
  const { templateVersions } = sql.tables;
  return sql
    .select()
    .from(templateVersions)
    .where(eq(templateVersions.slug, slug))
    .orderBy(desc(templateVersions.version));
};

type Publication = {
  readonly slug: string;
  readonly version: number;
  readonly content: MessageContent;
  readonly publishedBy: string | null;
  readonly now: Instant;
  readonly revision: string;
};

/** Puts a version in force. Those before it are kept, and the messages made from them stand. */
export const putInForce = async (sql: Sql, { now, ...publication }: Publication): Promise<void> => {
  const { templateVersions } = sql.tables;
  await sql
    .update(templateVersions)
    .set({ isCurrent: false })
    .where(and(eq(templateVersions.slug, publication.slug), templateVersions.isCurrent));
  await sql.insert(templateVersions).values({ ...publication, publishedAt: now, isCurrent: true });
};

/**
 * Writes down the texts the product ships with: version 1 in a new region; after an upgrade, one version more of those
 * that changed, unless an editor has taken the template over.
 */
export const shipTemplates = async (needs: Shipping): Promise<void> => {
  try {
    await shipNow(needs);
  } catch (failure) {
    // Another process that started at the same moment wrote the same versions.
    if (!isUniqueViolation(failure)) throw failure;
  }
};

type Shipping = { readonly database: Database; readonly clock: Clock; readonly ids: Ids };

const shipNow = ({ database, clock, ids }: Shipping): Promise<void> =>
  database.transaction(async (sql) => {
    const { templateVersions } = sql.tables;
    const rows = await sql.select().from(templateVersions).where(eq(templateVersions.isCurrent, true));
    const inForce = new Map(rows.map((row) => [row.slug, row]));
    for (const template of messageTemplates) {
      const current = inForce.get(template.slug);
      const content = contentOf(template);
      if (current !== undefined && (current.publishedBy !== null || sameContent(current.content, content))) {
        continue;
      }
      const version = (current?.version ?? 0) + 1;
      await putInForce(sql, {
        slug: template.slug,
        version,
        content,
        publishedBy: null,
        now: clock.now(),
        revision: ids.next(),
      });
    }
  });

/** The part of a template that editors write. */
export const contentOf = (template: MessageContent): MessageContent => {
  if (template.channel === 'sms') return { channel: 'sms', body: template.body };
  const { subject, body, action, reason } = template;
  return { channel: 'email', subject, body, action, reason };
};

export const sameContent = (one: MessageContent, other: MessageContent): boolean =>
  JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));
