import { factBySlug, facts } from '@relais/content/facts/facts';
import { exampleValues, measureContent } from '@relais/content/messages/content-measure';
import { templateBySlug } from '@relais/content/messages/templates';
import { variablesFor, variablesRequiredIn, variableWords } from '@relais/content/messages/variables';
import { instantFromMilliseconds } from '@relais/domain/kernel/instant';
import { accept, refuse } from '@relais/domain/kernel/result';
import { and, eq, isNotNull } from 'drizzle-orm';
import type { ReadSql } from '../../database/sql.ts';
import { archivedSince } from '../../messages/archived-templates.ts';
import { findTemplate, knownTemplates } from '../../messages/known-templates.ts';
import { contentOf, type TemplateVersionRow, versionsOf } from '../../messages/template-versions.ts';
import { currentRules } from '../../nudging/rules.repository.ts';
import { type DraftRow, findDraft } from './template-drafts.ts';
import { rulesUsing } from './template-uses.ts';
import type { Template, TemplatesUseCases, TemplateVersion } from './templates.use-cases.ts';

/** What the studio shows of templates. */
export const templatesQueries = (
  read: ReadSql,
  allowedOrigin: string,
): Pick<TemplatesUseCases, 'list' | 'get' | 'version'> => ({
  list: async () => {
    const { templateVersions, templateDrafts } = read.tables;
    const names = await staffNames(read);
    const inForce = await read.select().from(templateVersions).where(eq(templateVersions.isCurrent, true));
    const drafts = await read.select().from(templateDrafts).where(isNotNull(templateDrafts.content));
    const rules = await currentRules(read);
    const archived = await archivedSince(read);
    return (await knownTemplates(read)).map((template) => {
      const row = inForce.find(({ slug }) => slug === template.slug) ?? shippedVersion(template.slug);
      const draft = drafts.find(({ slug }) => slug === template.slug);
      const content = row?.content ?? draft?.content ?? undefined;
      return {
        ...template,
        published: row && versionTold(row, names),
        draft: draft && { editedAt: draft.editedAt, editedBy: names.get(draft.editedBy) },
        segments: content ? measureContent(content, { allowedOrigin, factBySlug }).segments : 0,
        usedBy: rulesUsing(template, rules),
        archivedAt: archived.get(template.slug),
      };
    });
  },

  get: async (slug) => {
    const template = await findTemplate(read, slug);
    if (template === undefined) return refuse({ code: 'not-found' });
    const names = await staffNames(read);
    const rows = await versionsOf(read, slug);
    const draft = await findDraft(read, slug);
    const shipped = shippedVersion(slug);
    const versions = rows.length === 0 && shipped !== undefined ? [shipped] : rows;
    const published = versions.find(({ isCurrent }) => isCurrent) ?? shipped;
    return accept({
      ...template,
      published: published && { ...versionTold(published, names), content: contentOf(published.content) },
      draft: draftTold(draft, names),
      revision: draft?.revision ?? 0,
      versions: versions.map((row) => versionTold(row, names)),
      variables: variablesOffered(template, allowedOrigin),
      facts: factsOffered,
      usedBy: rulesUsing(template, await currentRules(read)),
      archivedAt: (await archivedSince(read)).get(slug),
      isOfTheProduct: shipped !== undefined,
    });
  },

  version: async (slug, version) => {
    const { templateVersions } = read.tables;
    const [row] = await read
      .select({ content: templateVersions.content })
      .from(templateVersions)
      .where(and(eq(templateVersions.slug, slug), eq(templateVersions.version, version)));
    return row === undefined ? refuse({ code: 'not-found' }) : accept(contentOf(row.content));
  },
});

/** Undefined for a template that an editor added: nothing of it is in force before its first publication. */
const shippedVersion = (slug: string): TemplateVersionRow | undefined => {
  const template = templateBySlug(slug);
  if (template === undefined) return undefined;
  return {
    slug,
    version: 1,
    revision: 'shipped',
    content: contentOf(template),
    publishedAt: instantFromMilliseconds(0),
    publishedBy: null,
    isCurrent: true,
  };
};

type Names = ReadonlyMap<string, string>;

const staffNames = async (read: ReadSql): Promise<Names> => {
  const { staff } = read.tables;
  const rows = await read.select({ id: staff.id, name: staff.name }).from(staff);
  return new Map(rows.map(({ id, name }) => [id, name]));
};

const versionTold = (row: TemplateVersionRow, names: Names): TemplateVersion => ({
  version: row.version,
  publishedAt: row.publishedAt,
  publishedBy: row.publishedBy === null ? undefined : names.get(row.publishedBy),
});

const draftTold = (draft: DraftRow | undefined, names: Names) =>
  draft?.content
    ? {
        content: contentOf(draft.content),
        editedBy: names.get(draft.editedBy),
        editedAt: draft.editedAt,
      }
    : undefined;

const variablesOffered = (template: Template, allowedOrigin: string) => {
  const required = variablesRequiredIn(template);
  const examples = exampleValues(allowedOrigin);
  return variablesFor(template.slug).map((name) => ({
    name,
    words: variableWords[name].name,
    example: examples[name] ?? '',
    required: required.includes(name),
  }));
};

/** A link to another site is no fact for a message: the page it leads to holds them. */
const factsOffered = facts
  .filter(({ value }) => value.kind !== 'link')
  .map(({ slug, name, text }) => ({ slug, name, text }));
