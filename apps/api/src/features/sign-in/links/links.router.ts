import { z } from 'zod';
import { anyone } from '../../../rpc/procedures.ts';
import { trpc } from '../../../rpc/trpc.ts';
import { unwrap } from '../../../rpc/unwrap.ts';
import { giveTo, visitorIn } from '../cookies-of-entry.ts';

const token = z.string().max(64);

export const linksRouter = trpc.router({
  /** What the page of a link shows: dead and why, or live and what its button does. Changes nothing. */
  describe: anyone('open-link', 'portal')
    .input(z.object({ token }))
    .query(async ({ ctx, input }) => ctx.useCases.signIn.links.describe(input.token, await visitorIn(ctx))),

  /** The button of that page. Signs in where the browser is known; elsewhere a code leaves, and the link stays. */
  enter: anyone('enter-link', 'portal')
    .input(z.object({ token }))
    .mutation(async ({ ctx, input }) => {
      const link = unwrap(await ctx.useCases.signIn.links.enter(input.token, await visitorIn(ctx)));
      if (link.next === 'code') return link;
      giveTo(ctx, link.entered);
      return { next: link.next, purpose: link.purpose };
    }),

  /** The 6-digit code that the button had sent. */
  enterCode: anyone('enter-code', 'portal')
    .input(z.object({ token, code: z.string().max(20), remember: z.boolean().default(false) }))
    .mutation(async ({ ctx, input }) => {
      const { purpose, entered } = unwrap(
        await ctx.useCases.signIn.links.enterCode(input, await visitorIn(ctx)),
      );
      giveTo(ctx, entered);
      return { purpose };
    }),
});
