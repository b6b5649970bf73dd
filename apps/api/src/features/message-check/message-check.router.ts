import { z } from 'zod';
import { anyone, pharmacist } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';
import { unwrap } from '../../rpc/unwrap.ts';

const asked = z.object({ reference: z.string().max(40) });

export const messagesRouter = trpc.router({
  /** "Is this message really from you?": how, which day and about what; never to whom. */
  verify: anyone('verify-message')
    .input(asked)
    .query(async ({ ctx, input }) => unwrap(await ctx.useCases.messageCheck.verify(input.reference))),

  /** What was written to me, and what became of it. */
  received: pharmacist.query(({ ctx }) => ctx.useCases.messageCheck.received(ctx.actor.rpps)),

  /** "Why did I get this?", for a message sent to me. */
  why: pharmacist
    .input(asked)
    .query(async ({ ctx, input }) =>
      unwrap(await ctx.useCases.messageCheck.why(ctx.actor.rpps, input.reference)),
    ),
});
