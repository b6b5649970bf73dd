import { staffRoles } from '@relais/domain/activation/actor';
import type { Rpps } from '@relais/domain/identity/rpps';
import { caseOutcomes } from '@relais/domain/support/case';
import { z } from 'zod';
import { freeText } from '../../rpc/free-text.ts';
import { staff } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';
import { refusedWith, unwrap } from '../../rpc/unwrap.ts';
import { caseWorkers } from './case-workers.ts';
import { wish } from './wish-input.ts';

const caller = staff({ roles: caseWorkers, departments: 'theirs' });
const id = z.string().max(60);
const rpps = z
  .string()
  .max(20)
  .transform((text) => text as Rpps);

export const casesRouter = trpc.router({
  /** The queue of calls, those due first at the top; or what was closed. */
  list: staff({ roles: staffRoles, departments: 'theirs' })
    .input(
      z.object({
        state: z.enum(['open', 'closed']).default('open'),
        mine: z.boolean().default(false),
        page: z.number().int().min(1).max(10_000).default(1),
      }),
    )
    .query(({ ctx, input }) => ctx.useCases.help.list(input, ctx.actor)),

  get: staff({ roles: staffRoles, departments: 'theirs' })
    .input(z.object({ id }))
    .query(async ({ ctx, input }) => {
      const found = await ctx.useCases.help.find(input.id, ctx.actor);
      if (found === undefined) throw refusedWith({ code: 'not-found' });
      return found;
    }),

  /** Opens a case for somebody on the phone. */
  open: caller
    .input(wish.extend({ rpps }))
    .mutation(async ({ ctx, input: { rpps: person, ...asked } }) =>
      unwrap(await ctx.useCases.help.openFor(person, asked, ctx.scope)),
    ),

  /** Takes it in hand, so that nobody calls twice. */
  take: caller.input(z.object({ id })).mutation(async ({ ctx, input }) => {
    unwrap(await ctx.useCases.help.take(input.id, ctx.actor));
  }),

  /** Ends it with an outcome, which moves the activation. */
  close: caller
    .input(z.object({ id, outcome: z.enum(caseOutcomes), note: freeText(500).default('') }))
    .mutation(async ({ ctx, input: { id: which, ...ending } }) => {
      unwrap(await ctx.useCases.help.close(which, ending, ctx.actor));
    }),
});
