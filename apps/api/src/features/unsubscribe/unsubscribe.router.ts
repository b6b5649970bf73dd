import { z } from 'zod';
import { anyone } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';
import { unwrap } from '../../rpc/unwrap.ts';

const token = z.string().min(20).max(140);

/** The page behind "Ne plus recevoir ces messages": no sign-in, the link itself is the proof. */
export const unsubscribeRouter = trpc.router({
  describe: anyone('unsubscribe')
    .input(z.object({ token }))
    .query(async ({ ctx, input }) => unwrap(await ctx.useCases.unsubscribe.describe(input.token))),

  /** One request is enough (RFC 8058): the portal passes on the POST of a mailbox as it is. */
  confirm: anyone('unsubscribe', 'portal')
    .input(z.object({ token, everything: z.boolean().default(false) }))
    .mutation(async ({ ctx, input }) =>
      unwrap(await ctx.useCases.unsubscribe.confirm(input.token, input.everything)),
    ),
});
