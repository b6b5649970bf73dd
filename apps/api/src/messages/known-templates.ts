import { messageTemplates, templateBySlug } from '@relais/content/messages/templates';
import type { MessageTemplate, TemplateDescription } from '@relais/content/schema/message';
import { eq } from 'drizzle-orm';
import type { Tables } from '../database/schema.ts';
import type { ReadSql } from '../database/sql.ts';

/** A template of the product, or one that an editor added. */
export const findTemplate = async (sql: ReadSql, slug: string): Promise<TemplateDescription | undefined> => {
  const shipped = templateBySlug(slug);
  if (shipped !== undefined) return described(shipped);
  const { addedTemplates } = sql.tables;
  const [row] = await sql.select().from(addedTemplates).where(eq(addedTemplates.slug, slug));
  return row && added(row);
};

/** Every template: those of the product first, then those added, by name. */
export const knownTemplates = async (sql: ReadSql): Promise<readonly TemplateDescription[]> => {
  const { addedTemplates } = sql.tables;
  const rows = await sql.select().from(addedTemplates).orderBy(addedTemplates.name, addedTemplates.slug);
  return [...messageTemplates.map(described), ...rows.map(added)];
};

const described = ({ slug, name, topic, audience, channel }: MessageTemplate): TemplateDescription => ({
  slug,
  name,
  topic,
  audience,
  channel,
});

const added = ({
  slug,
  name,
  topic,
  channel,
}: Tables['addedTemplates']['$inferSelect']): TemplateDescription => ({
  slug,
  name,
  topic,
  audience: 'pharmacist',
  channel,
});
