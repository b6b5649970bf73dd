import { staffRoles } from '@relais/domain/activation/actor';
import type { Rpps } from '@relais/domain/identity/rpps';
import { channels } from '@relais/domain/nudge/channel';
import { nudgeTopics } from '@relais/domain/nudge/topic';
import { z } from 'zod';
import { contentInput } from '../../messages/content-input.ts';
import { freeText } from '../../rpc/free-text.ts';
import { staff } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';
import { unwrap } from '../../rpc/unwrap.ts';

const slug = z.string().regex(/^[a-z0-9-]{1,60}$/);
const revision = z.int().min(0);
const rpps = z
  .string()
  .max(20)
  .transform((text) => text as Rpps);

const reader = staff({ roles: staffRoles, departments: 'none' });
/** A text goes to every department. */
const editor = staff({ roles: ['editor', 'admin'], departments: 'every' });

/** The texts of messages: read by all, written by editors, with every version kept. */
export const templatesRouter = trpc.router({
  list: reader.query(({ ctx }) => ctx.useCases.templates.list()),

  get: reader
    .input(z.object({ slug }))
    .query(async ({ ctx, input }) => unwrap(await ctx.useCases.templates.get(input.slug))),

  version: reader
    .input(z.object({ slug, version: z.int().min(1) }))
    .query(async ({ ctx, input }) => unwrap(await ctx.useCases.templates.version(input.slug, input.version))),

  /** Changes nothing: a mutation because a whole text does not fit in the address of a query. */
  check: reader
    .input(z.object({ slug, content: contentInput }))
    .mutation(async ({ ctx, input }) =>
      unwrap(await ctx.useCases.templates.check(input.slug, input.content)),
    ),

  /** Changes nothing, like `check`. Without a content: the text in force. Someone of another department answers like nobody. */
  preview: staff({ roles: staffRoles, departments: 'theirs' })
    .input(z.object({ slug, content: contentInput.optional(), rpps }))
    .mutation(async ({ ctx, input }) =>
      unwrap(
        await ctx.useCases.templates.preview(
          { slug: input.slug, content: input.content, rpps: input.rpps },
          { scope: ctx.scope, role: ctx.actor.role },
        ),
      ),
    ),

  create: editor
    .input(
      z.object({
        name: freeText(80),
        channel: z.enum(channels),
        topic: z.enum(nudgeTopics),
        from: slug.optional(),
      }),
    )
    .mutation(async ({ ctx, input }) =>
      unwrap(await ctx.useCases.templates.create({ ...input, by: ctx.actor.id })),
    ),

  saveDraft: editor
    .input(z.object({ slug, revision, content: contentInput }))
    .mutation(async ({ ctx, input }) =>
      unwrap(await ctx.useCases.templates.saveDraft({ ...input, by: ctx.actor.id })),
    ),

  discardDraft: editor
    .input(z.object({ slug, revision }))
    .mutation(async ({ ctx, input }) =>
      unwrap(await ctx.useCases.templates.discardDraft({ ...input, by: ctx.actor.id })),
    ),

  publish: editor
    .input(z.object({ slug, revision, confirmVariables: z.boolean().default(false) }))
    .mutation(async ({ ctx, input }) =>
      unwrap(await ctx.useCases.templates.publish({ ...input, by: ctx.actor.id })),
    ),

  restore: editor
    .input(z.object({ slug, revision, version: z.int().min(1) }))
    .mutation(async ({ ctx, input }) =>
      unwrap(await ctx.useCases.templates.restore({ ...input, by: ctx.actor.id })),
    ),

  rename: editor
    .input(z.object({ slug, name: freeText(80) }))
    .mutation(async ({ ctx, input }) => unwrap(await ctx.useCases.templates.rename(input))),

  archive: editor
    .input(z.object({ slug }))
    .mutation(async ({ ctx, input }) =>
      unwrap(await ctx.useCases.templates.archive({ ...input, by: ctx.actor.id })),
    ),

  unarchive: editor
    .input(z.object({ slug }))
    .mutation(async ({ ctx, input }) => unwrap(await ctx.useCases.templates.unarchive(input))),
});
