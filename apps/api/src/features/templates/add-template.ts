import { starterContent } from '@relais/content/messages/starter-content';
import { accept, refuse } from '@relais/domain/kernel/result';
import { eq } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { Sql } from '../../database/sql.ts';
import type { Clock } from '../../foundations.ts';
import { findTemplate } from '../../messages/known-templates.ts';
import { contentOf, currentVersion } from '../../messages/template-versions.ts';
import { findDraft, writeDraft } from './template-drafts.ts';
import { isNameTaken } from './template-names.ts';
import type { NewTemplate, TemplatesUseCases } from './templates.use-cases.ts';

type Needs = { readonly database: Database; readonly clock: Clock };

const longestSlug = 50;

/** Adds a template with its first draft. Two of the same name and channel would be one for the rules: refused. */
export const addTemplate =
  ({ database, clock }: Needs): TemplatesUseCases['create'] =>
  ({ by, ...wanted }) =>
    database.transaction(async (sql) => {
      const stem = stemOf(wanted.name);
      if (stem === '') return refuse({ code: 'template-name-refused', isTaken: false });
      const slug = `${stem}-${wanted.channel}`;
      const named = { channels: [wanted.channel], family: stem };
      if ((await findTemplate(sql, slug)) !== undefined || (await isNameTaken(sql, wanted.name, named))) {
        return refuse({ code: 'template-name-refused', isTaken: true });
      }
      const content = await firstWords(sql, wanted);
      if (content === undefined) return refuse({ code: 'not-found' });
      const { name, topic, channel } = wanted;
      const now = clock.now();
      await sql
        .insert(sql.tables.addedTemplates)
        .values({ slug, name, topic, channel, createdBy: by, createdAt: now });
      // The draft of a former template of that name is over, but its revisions are not given twice.
      const revision = (await findDraft(sql, slug))?.revision ?? 0;
      await writeDraft(sql, { slug, revision, content, by, now });
      return accept({ slug });
    });

const firstWords = async (sql: Sql, { from, channel }: NewTemplate) => {
  if (from === undefined) return starterContent[channel];
  const found = await currentVersion(sql, from);
  return found?.content.channel === channel ? contentOf(found.content) : undefined;
};

/** "Réunion d’été" → "reunion-d-ete". */
const stemOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, '');

/** A template that was added and never published disappears with its draft. */
export const forgetIfNeverPublished = async (sql: Sql, slug: string): Promise<void> => {
  if ((await currentVersion(sql, slug)) !== undefined) return;
  const { addedTemplates } = sql.tables;
  await sql.delete(addedTemplates).where(eq(addedTemplates.slug, slug));
};
