import { z } from 'zod';
import { anyone } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';
import { unwrap } from '../../rpc/unwrap.ts';
import { giveTo, heldBy } from './cookies-of-entry.ts';

/** Long enough for any typing mistake the domain has a word for, short enough to cost nothing. */
const identifier = z.string().max(100);

/** A path of the portal and its plain query, never an address: nobody is sent elsewhere after signing in. */
const returnTo = z
  .string()
  .max(200)
  .regex(/^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?(?:\?[a-z]+=[A-Za-z0-9-]+(?:&[a-z]+=[A-Za-z0-9-]+)*)?$/);

export const signInRouter = trpc.router({
  /** The ways to sign in that this installation offers. */
  providers: anyone('open-link').query(({ ctx }) => ({
    proSanteConnect: ctx.useCases.signIn.provider.isOffered,
  })),

  /** Asks for a 6-digit code by RPPS or national identifier. The answer is the same whether that person is on file or not. */
  askForCode: anyone('ask-for-code', 'portal')
    .input(z.object({ identifier }))
    .mutation(async ({ ctx, input }) => unwrap(await ctx.useCases.signIn.askForCode(input))),

  /** Signs in with the code received; the session travels in a cookie. `remember`: links open here without a code later. */
  enterCode: anyone('enter-code', 'portal')
    .input(z.object({ identifier, code: z.string().max(20), remember: z.boolean().default(false) }))
    .mutation(async ({ ctx, input }) => {
      giveTo(ctx, unwrap(await ctx.useCases.signIn.enterCode(input, heldBy(ctx))));
    }),

  /** The address of the identity provider to send this browser to; only this browser can come back from it. */
  startWithProvider: anyone('enter-link', 'portal')
    .input(z.object({ returnTo: returnTo.default('/ma-situation'), remember: z.boolean().default(false) }))
    .mutation(async ({ ctx, input }) => {
      const { address, ticket } = unwrap(await ctx.useCases.signIn.provider.start(input));
      ctx.browser.give('provider', ticket);
      return { address };
    }),

  /** Where to end the session that the provider keeps; `undefined` when it offers no such place. */
  leaveProvider: anyone('open-link').query(async ({ ctx }) => ({
    address: unwrap(await ctx.useCases.signIn.provider.leave()),
  })),

  /** Signs in with what the browser came back with: the whole query, without its question mark. */
  finishWithProvider: anyone('enter-code', 'portal')
    .input(z.object({ parameters: z.string().max(4_000) }))
    .mutation(async ({ ctx, input }) => {
      const ticket = ctx.browser.tokenOf('provider');
      ctx.browser.takeBack('provider');
      const finished = unwrap(
        await ctx.useCases.signIn.provider.finish(input.parameters, ticket, heldBy(ctx)),
      );
      giveTo(ctx, finished.entered);
      return { returnTo: finished.returnTo, proof: finished.proof };
    }),
});
