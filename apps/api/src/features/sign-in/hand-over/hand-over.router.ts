import { z } from 'zod';
import { anyone, pharmacist } from '../../../rpc/procedures.ts';
import { trpc } from '../../../rpc/trpc.ts';
import { unwrap } from '../../../rpc/unwrap.ts';
import { giveTo, visitorIn } from '../cookies-of-entry.ts';

const slug = z.string().regex(/^[a-z0-9-]{1,80}$/);
const handOver = z.string().max(40);

export const handOverRouter = trpc.router({
  /** A code of 8 characters, and the link to put in a QR code, to go on with this step on another device. */
  create: pharmacist
    .input(z.object({ procedure: slug, step: slug }))
    .mutation(({ ctx, input }) => ctx.useCases.signIn.handOver.create(ctx.actor.rpps, input)),

  /** What the other device shows before anybody presses. Changes nothing. */
  describe: anyone('open-link', 'portal')
    .input(z.object({ handOver }))
    .query(async ({ ctx, input }) =>
      ctx.useCases.signIn.handOver.describe(input.handOver, await visitorIn(ctx)),
    ),

  /** Goes on with the step where the person is known; elsewhere a 6-digit code leaves for them. */
  enter: anyone('enter-link', 'portal')
    .input(z.object({ handOver }))
    .mutation(async ({ ctx, input }) => {
      const found = unwrap(await ctx.useCases.signIn.handOver.enter(input.handOver, await visitorIn(ctx)));
      if (found.next === 'code') return found;
      giveTo(ctx, found.entered);
      return { next: found.next, procedure: found.procedure, step: found.step };
    }),

  /** The 6-digit code that pressing had sent. */
  enterCode: anyone('enter-code', 'portal')
    .input(z.object({ handOver, code: z.string().max(20), remember: z.boolean().default(false) }))
    .mutation(async ({ ctx, input }) => {
      const { procedure, step, entered } = unwrap(
        await ctx.useCases.signIn.handOver.enterCode(input, await visitorIn(ctx)),
      );
      giveTo(ctx, entered);
      return { procedure, step };
    }),
});
