import { templateBySlug } from '@relais/content/messages/templates';
import type { MessageContent, MessageTemplate } from '@relais/content/schema/message';
import { and, eq } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';

export type TemplateInForce = { readonly template: MessageTemplate; readonly version: number };

/** The one door to the texts of messages: the version in force, read in the transaction that writes the message. */
export type TemplateFor = (sql: ReadSql, slug: string) => Promise<TemplateInForce | undefined>;

/** A version never changes, so what was read of one is kept: the e-mail drawn from it as well. */
export const templatesInForce = (): TemplateFor => {
  const known = new Map<string, TemplateInForce>();
  return async (sql, slug) => {
    const shipped = templateBySlug(slug);
    if (shipped === undefined) return undefined;
    const { templateVersions } = sql.tables;
    const inForce = and(eq(templateVersions.slug, slug), templateVersions.isCurrent);
    const [stamp] = await sql
      .select({ revision: templateVersions.revision, version: templateVersions.version })
      .from(templateVersions)
      .where(inForce);
    if (stamp === undefined) return { template: shipped, version: 1 };
    const remembered = known.get(stamp.revision);
    if (remembered !== undefined) return remembered;
    const [row] = await sql
      .select({ content: templateVersions.content })
      .from(templateVersions)
      .where(inForce);
    const template = row === undefined ? undefined : templateWith(shipped, row.content);
    if (template === undefined) return undefined;
    const found = { template, version: stamp.version };
    known.set(stamp.revision, found);
    return found;
  };
};

/** A template of the product with the words of an editor; undefined when they were written for the other channel. */
export const templateWith = (
  shipped: MessageTemplate,
  content: MessageContent,
): MessageTemplate | undefined => {
  if (shipped.channel === 'sms') return content.channel === 'sms' ? { ...shipped, ...content } : undefined;
  return content.channel === 'email' ? { ...shipped, ...content } : undefined;
};
