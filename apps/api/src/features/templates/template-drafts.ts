import type { MessageContent } from '@relais/content/schema/message';
import type { Instant } from '@relais/domain/kernel/instant';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import { eq } from 'drizzle-orm';
import type { Tables } from '../../database/schema.ts';
import type { ReadSql, Sql } from '../../database/sql.ts';
import { isArchived } from '../../messages/archived-templates.ts';
import { currentVersion } from '../../messages/template-versions.ts';
import type { TemplateRefusal } from './templates.use-cases.ts';

export type DraftRow = Tables['templateDrafts']['$inferSelect'];

export const findDraft = async (sql: ReadSql, slug: string): Promise<DraftRow | undefined> => {
  const { templateDrafts } = sql.tables;
  const [row] = await sql.select().from(templateDrafts).where(eq(templateDrafts.slug, slug));
  return row;
};

type Seen = {
  readonly slug: string;
  /** The revision the editor had before their eyes. */
  readonly revision: number;
  readonly yours: MessageContent | undefined;
};

/** The draft as the editor saw it, or both texts when somebody saved in between. */
export const draftAsSeen = async (
  sql: Sql,
  { slug, revision, yours }: Seen,
): Promise<Result<DraftRow | undefined, TemplateRefusal>> => {
  if (await isArchived(sql, slug)) return refuse({ code: 'template-archived' });
  const found = await findDraft(sql, slug);
  if ((found?.revision ?? 0) === revision) return accept(found);
  const published = await currentVersion(sql, slug);
  const theirs = found?.content ?? published?.content;
  if (found === undefined || theirs === undefined) return refuse({ code: 'not-found' });
  const { staff } = sql.tables;
  const [editor] = await sql.select({ name: staff.name }).from(staff).where(eq(staff.id, found.editedBy));
  return refuse({
    code: 'template-edited-meanwhile',
    revision: found.revision,
    yours,
    theirs,
    editedBy: editor?.name,
    editedAt: found.editedAt,
  });
};

/** Writes the draft, or with `null` ends it, under the next revision. */
export const writeDraft = async (
  sql: Sql,
  draft: {
    readonly slug: string;
    readonly revision: number;
    readonly content: MessageContent | null;
    readonly by: string;
    readonly now: Instant;
  },
): Promise<{ readonly revision: number }> => {
  const { templateDrafts } = sql.tables;
  const { slug, content, by, now } = draft;
  const written = { revision: draft.revision + 1, content, editedBy: by, editedAt: now };
  await sql
    .insert(templateDrafts)
    .values({ slug, ...written })
    .onConflictDoUpdate({ target: templateDrafts.slug, set: written });
  return { revision: written.revision };
};
