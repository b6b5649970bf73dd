import { z } from 'zod';
import { audiences } from '../rpc/actor.ts';
import { anyone, pharmacist, staff } from '../rpc/procedures.ts';
import { trpc } from '../rpc/trpc.ts';

export const sessionRouter = trpc.router({
  /** Who is signed in on the portal. */
  pharmacist: pharmacist.query(({ ctx }) => ({ rpps: ctx.actor.rpps })),

  /** Who is signed in on the admin console, with what they may do and see. */
  staff: staff({ roles: ['reader', 'advisor', 'editor', 'admin'], departments: 'none' }).query(({ ctx }) => {
    const { id, email, name, role, departments, secondFactor } = ctx.actor;
    return { id, email, name, role, departments, secondFactor };
  }),

  /** Ends the session of that front, if there is one, and clears its cookie. */
  signOut: anyone('sign-out')
    .input(z.object({ audience: z.enum(audiences) }))
    .mutation(async ({ ctx, input: { audience } }) => {
      const token = ctx.session.tokenOf(audience);
      if (token !== undefined) await ctx.useCases.sessions.end(audience, token, ctx.browser.tokenOf('known'));
      ctx.session.takeBack(audience);
    }),
});
