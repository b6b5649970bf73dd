import { templateBySlug } from '@relais/content/messages/templates';
import { foldedWords } from '@relais/domain/kernel/folded';
import { accept, refuse } from '@relais/domain/kernel/result';
import { eq, inArray } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { Clock } from '../../foundations.ts';
import { findTemplate, knownTemplates } from '../../messages/known-templates.ts';
import { currentRules } from '../../nudging/rules.repository.ts';
import { familyOf, isNameTaken } from './template-names.ts';
import { rulesUsing } from './template-uses.ts';
import type { TemplatesUseCases } from './templates.use-cases.ts';

type Needs = { readonly database: Database; readonly clock: Clock };

/** Renames, puts aside and takes back templates. Their address stays, and every message keeps its text. */
export const keepTemplates = ({
  database,
  clock,
}: Needs): Pick<TemplatesUseCases, 'rename' | 'archive' | 'unarchive'> => ({
  // Rules know both channels of a template by one name, so both change together.
  rename: ({ slug, name }) =>
    database.transaction(async (sql) => {
      if ((await findTemplate(sql, slug)) === undefined) return refuse({ code: 'not-found' });
      if (templateBySlug(slug) !== undefined) return refuse({ code: 'template-of-the-product' });
      if (foldedWords(name) === '') return refuse({ code: 'template-name-refused', isTaken: false });
      const family = familyOf(slug);
      const both = (await knownTemplates(sql)).filter((one) => familyOf(one.slug) === family);
      const channels = both.map(({ channel }) => channel);
      if (await isNameTaken(sql, name, { channels, family })) {
        return refuse({ code: 'template-name-refused', isTaken: true });
      }
      const { addedTemplates } = sql.tables;
      await sql
        .update(addedTemplates)
        .set({ name })
        .where(
          inArray(
            addedTemplates.slug,
            both.map((one) => one.slug),
          ),
        );
      return accept(undefined);
    }),

  archive: ({ slug, by }) =>
    database.transaction(async (sql) => {
      const template = await findTemplate(sql, slug);
      if (template === undefined) return refuse({ code: 'not-found' });
      const rules = rulesUsing(template, await currentRules(sql));
      if (rules.length > 0 || template.topic === 'sign-in') return refuse({ code: 'template-in-use', rules });
      await sql
        .insert(sql.tables.archivedTemplates)
        .values({ slug, archivedBy: by, archivedAt: clock.now() })
        .onConflictDoNothing();
      return accept(undefined);
    }),

  unarchive: ({ slug }) =>
    database.transaction(async (sql) => {
      if ((await findTemplate(sql, slug)) === undefined) return refuse({ code: 'not-found' });
      const { archivedTemplates } = sql.tables;
      await sql.delete(archivedTemplates).where(eq(archivedTemplates.slug, slug));
      return accept(undefined);
    }),
});
