import { templateBySlug } from '@relais/content/messages/templates';
import type { MessageContent, MessageTemplate, TemplateDescription } from '@relais/content/schema/message';
import { and, eq } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';
import { findTemplate } from './known-templates.ts';

export type TemplateInForce = { readonly template: MessageTemplate; readonly version: number };

/** The one door to the texts of messages: the version in force, read in the transaction that writes the message. */
export type TemplateFor = (sql: ReadSql, slug: string) => Promise<TemplateInForce | undefined>;

/** A version never changes, so what was read of one is kept: the e-mail drawn from it as well. */
export const templatesInForce = (): TemplateFor => {
  const read = new Map<string, TemplateInForce>();
  return async (sql, slug) => {
    const known = await findTemplate(sql, slug);
    if (known === undefined) return undefined;
    const { templateVersions } = sql.tables;
    const inForce = and(eq(templateVersions.slug, slug), templateVersions.isCurrent);
    const [stamp] = await sql
      .select({ revision: templateVersions.revision, version: templateVersions.version })
      .from(templateVersions)
      .where(inForce);
    if (stamp === undefined) {
      // A region that was never shipped to; one that an editor added waits for its first publication.
      const shipped = templateBySlug(slug);
      return shipped && { template: shipped, version: 1 };
    }
    const remembered = read.get(stamp.revision);
    if (remembered !== undefined) return remembered;
    const [row] = await sql
      .select({ content: templateVersions.content })
      .from(templateVersions)
      .where(inForce);
    const template = row === undefined ? undefined : templateWith(known, row.content);
    if (template === undefined) return undefined;
    const found = { template, version: stamp.version };
    read.set(stamp.revision, found);
    return found;
  };
};

/** A template with the words of an editor; undefined when they were written for the other channel. */
export const templateWith = (
  { slug, name, topic, audience, channel }: TemplateDescription,
  content: MessageContent,
): MessageTemplate | undefined => {
  if (channel !== content.channel) return undefined;
  const described = { slug, name, topic, audience };
  return content.channel === 'sms' ? { ...described, ...content } : { ...described, ...content };
};
