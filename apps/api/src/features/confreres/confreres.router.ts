import { z } from 'zod';
import { pharmacist } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';
import { unwrap } from '../../rpc/unwrap.ts';

const officine = z.object({ officineId: z.string().max(60) });

export const confreresRouter = trpc.router({
  /** What I agreed to lend, officine by officine. */
  mine: pharmacist.query(({ ctx }) => ctx.useCases.confreres.mine(ctx.actor.rpps)),

  /** I agree that confrères who are stuck see this officine, its number and my name. */
  offer: pharmacist.input(officine).mutation(async ({ ctx, input }) => {
    unwrap(await ctx.useCases.confreres.offer(ctx.actor.rpps, input.officineId));
  }),

  /** I no longer agree. */
  withdraw: pharmacist
    .input(officine)
    .mutation(({ ctx, input }) => ctx.useCases.confreres.withdraw(ctx.actor.rpps, input.officineId)),

  /** The nearest officines that lend, for whoever cannot sign in yet. */
  nearest: pharmacist.query(({ ctx }) => ctx.useCases.confreres.nearest(ctx.actor.rpps)),
});
