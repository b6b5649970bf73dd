import { templateBySlug } from '@relais/content/messages/templates';
import type { MessageContent } from '@relais/content/schema/message';
import type { Instant } from '@relais/domain/kernel/instant';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import { and, eq } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { ReadSql, Sql } from '../../database/sql.ts';
import type { Clock, Ids } from '../../foundations.ts';
import { mistakesInWords, namesIn } from '../../messages/check-words.ts';
import { findTemplate } from '../../messages/known-templates.ts';
import { contentOf, currentVersion, putInForce, sameContent } from '../../messages/template-versions.ts';
import { forgetIfNeverPublished } from './add-template.ts';
import { draftAsSeen, writeDraft } from './template-drafts.ts';
import { rulesOf } from './template-rules.ts';
import type { Template, TemplateRefusal, TemplatesUseCases } from './templates.use-cases.ts';

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly env: { readonly portalOrigin: string };
};

type Editing = Pick<TemplatesUseCases, 'saveDraft' | 'discardDraft' | 'publish' | 'restore'>;

/** A draft, then a publication; an old version comes back as a draft. Two editors never overwrite each other. */
export const editTemplates = ({ database, clock, ids, env }: Needs): Editing => ({
  saveDraft: ({ slug, revision, content, by }) => {
    return database.transaction(async (sql) => {
      const template = await templateOf(sql, slug, content);
      if (!template.ok) return template;
      const seen = await draftAsSeen(sql, { slug, revision, yours: content });
      if (!seen.ok) return seen;
      return accept(await writeDraft(sql, { slug, revision, content, by, now: clock.now() }));
    });
  },

  discardDraft: ({ slug, revision, by }) =>
    database.transaction(async (sql) => {
      const seen = await draftAsSeen(sql, { slug, revision, yours: undefined });
      if (!seen.ok) return seen;
      if (!seen.value?.content) return refuse({ code: 'no-draft' });
      await forgetIfNeverPublished(sql, slug);
      return accept(await writeDraft(sql, { slug, revision, content: null, by, now: clock.now() }));
    }),

  publish: ({ slug, revision, confirmVariables, by }) =>
    database.transaction(async (sql) => {
      const seen = await draftAsSeen(sql, { slug, revision, yours: undefined });
      if (!seen.ok) return seen;
      const content = seen.value?.content;
      if (!content) return refuse({ code: 'no-draft' });
      const template = await templateOf(sql, slug, content);
      if (!template.ok) return template;
      const mistakes = mistakesInWords(content, rulesOf(template.value, env.portalOrigin));
      if (mistakes.length > 0) return refuse({ code: 'message-not-sendable', mistakes });
      const now = clock.now();
      const current = await inForce(sql, slug, { now, revision: ids.next() });
      if (current !== undefined) {
        if (sameContent(current.content, content)) return refuse({ code: 'nothing-changed' });
        const changed = variableChanges(current.content, content);
        if (changed !== undefined && !confirmVariables) {
          return refuse({ code: 'variables-to-confirm', ...changed });
        }
      }
      const version = (current?.version ?? 0) + 1;
      await putInForce(sql, { slug, version, content, publishedBy: by, now, revision: ids.next() });
      return accept({ version, ...(await writeDraft(sql, { slug, revision, content: null, by, now })) });
    }),

  restore: ({ slug, revision, version, by }) =>
    database.transaction(async (sql) => {
      const { templateVersions } = sql.tables;
      const [old] = await sql
        .select({ content: templateVersions.content })
        .from(templateVersions)
        .where(and(eq(templateVersions.slug, slug), eq(templateVersions.version, version)));
      if (old === undefined) return refuse({ code: 'not-found' });
      const seen = await draftAsSeen(sql, { slug, revision, yours: old.content });
      if (!seen.ok) return seen;
      return accept(await writeDraft(sql, { slug, revision, content: old.content, by, now: clock.now() }));
    }),
});

export const templateOf = async (
  sql: ReadSql,
  slug: string,
  content: MessageContent,
): Promise<Result<Template, TemplateRefusal>> => {
  const template = await findTemplate(sql, slug);
  if (template === undefined) return refuse({ code: 'not-found' });
  return template.channel === content.channel ? accept(template) : refuse({ code: 'wrong-channel' });
};

/** A text that was only ever shipped becomes version 1 before another takes its place. None for a template never published. */
const inForce = async (
  sql: Sql,
  slug: string,
  { now, revision }: { readonly now: Instant; readonly revision: string },
) => {
  const current = await currentVersion(sql, slug);
  const template = templateBySlug(slug);
  if (current !== undefined || template === undefined) return current;
  const shipped = { slug, version: 1, content: contentOf(template), publishedBy: null };
  await putInForce(sql, { ...shipped, now, revision });
  return shipped;
};

const variableChanges = (before: MessageContent, after: MessageContent) => {
  const [old, young] = [namesIn(before), namesIn(after)];
  const added = [...young].filter((name) => !old.has(name));
  const removed = [...old].filter((name) => !young.has(name));
  return added.length + removed.length === 0 ? undefined : { added, removed };
};
