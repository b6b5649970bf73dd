import { staffRoles } from '@relais/domain/activation/actor';
import { instantFromMilliseconds } from '@relais/domain/kernel/instant';
import { nudgeTopics } from '@relais/domain/nudge/topic';
import { z } from 'zod';
import { contentInput } from '../../messages/content-input.ts';
import type { StaffActor } from '../../rpc/actor.ts';
import { staff } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';
import { unwrap } from '../../rpc/unwrap.ts';
import { campaignInput } from './campaign-input.ts';
import type { Viewer } from './campaigns.use-cases.ts';

const id = z.uuid();
const seen = z.object({ id, version: z.int().min(1) });

const reader = staff({ roles: staffRoles, departments: 'theirs' });
const editor = staff({ roles: ['editor', 'admin'], departments: 'theirs' });

const viewer = ({ actor }: { readonly actor: StaffActor }): Viewer => ({
  id: actor.id,
  scope: actor.departments,
  role: actor.role,
});

/** One-off messages to a segment. A campaign reaches no department that its author does not see. */
export const campaignsRouter = trpc.router({
  list: reader.query(({ ctx }) => ctx.useCases.campaigns.list(viewer(ctx))),

  get: reader
    .input(z.object({ id }))
    .query(async ({ ctx, input }) => unwrap(await ctx.useCases.campaigns.get(input.id, viewer(ctx)))),

  report: reader
    .input(z.object({ id }))
    .query(async ({ ctx, input }) => unwrap(await ctx.useCases.campaigns.report(input.id, viewer(ctx)))),

  create: editor
    .input(campaignInput)
    .mutation(async ({ ctx, input }) => unwrap(await ctx.useCases.campaigns.create(input, viewer(ctx)))),

  edit: editor
    .input(seen.extend({ definition: campaignInput }))
    .mutation(async ({ ctx, input }) => unwrap(await ctx.useCases.campaigns.edit(input, viewer(ctx)))),

  /** Who would receive what, at what price, and who would not and why. */
  check: editor
    .input(seen)
    .mutation(async ({ ctx, input }) => unwrap(await ctx.useCases.campaigns.check(input, viewer(ctx)))),

  /** Changes nothing: a mutation because a whole text does not fit in the address of a query. */
  checkWords: editor
    .input(z.object({ topic: z.enum(nudgeTopics), content: contentInput }))
    .mutation(({ ctx, input }) => ctx.useCases.campaigns.checkWords(input)),

  /** The page of the check again, for a campaign already checked. */
  review: editor
    .input(z.object({ id }))
    .query(async ({ ctx, input }) => unwrap(await ctx.useCases.campaigns.review(input.id, viewer(ctx)))),

  approve: editor
    .input(seen)
    .mutation(async ({ ctx, input }) => unwrap(await ctx.useCases.campaigns.approve(input, viewer(ctx)))),

  launch: editor
    .input(seen.extend({ at: z.int().transform(instantFromMilliseconds).optional() }))
    .mutation(async ({ ctx, input }) =>
      unwrap(await ctx.useCases.campaigns.launch({ ...input, at: input.at }, viewer(ctx))),
    ),

  undo: editor
    .input(z.object({ id }))
    .mutation(async ({ ctx, input }) => unwrap(await ctx.useCases.campaigns.undo(input.id, viewer(ctx)))),

  pause: editor
    .input(z.object({ id }))
    .mutation(async ({ ctx, input }) => unwrap(await ctx.useCases.campaigns.pause(input.id, viewer(ctx)))),

  resume: editor
    .input(z.object({ id }))
    .mutation(async ({ ctx, input }) => unwrap(await ctx.useCases.campaigns.resume(input.id, viewer(ctx)))),

  cancel: editor
    .input(z.object({ id }))
    .mutation(async ({ ctx, input }) => unwrap(await ctx.useCases.campaigns.cancel(input.id, viewer(ctx)))),
});
