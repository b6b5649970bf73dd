import { z } from 'zod';
import { anyone } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';
import { unwrap } from '../../rpc/unwrap.ts';

/** Long enough for any typing mistake the domain has a word for, short enough to cost nothing. */
const identifier = z.string().max(100);

export const signInRouter = trpc.router({
  /** Asks for a 6-digit code by RPPS or national identifier. The answer is the same whether that person is on file or not. */
  askForCode: anyone('ask-for-code', 'portal')
    .input(z.object({ identifier }))
    .mutation(async ({ ctx, input }) => unwrap(await ctx.useCases.signIn.askForCode(input))),

  /** Signs in with the code received; the session travels in a cookie. */
  enterCode: anyone('enter-code', 'portal')
    .input(z.object({ identifier, code: z.string().max(20) }))
    .mutation(async ({ ctx, input }) => {
      const replaces = ctx.session.tokenOf('portal');
      const issued = unwrap(await ctx.useCases.signIn.enterCode(input, { replaces }));
      ctx.session.give('portal', issued);
    }),
});
