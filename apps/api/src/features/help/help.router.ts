import { pharmacist } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';
import { refusedWith, unwrap } from '../../rpc/unwrap.ts';
import { wish } from './wish-input.ts';

export const helpRouter = trpc.router({
  /** My request under way with the hour of the call, those that ended, and what a new one would promise. */
  mine: pharmacist.query(async ({ ctx }) => {
    const help = await ctx.useCases.help.mine(ctx.actor.rpps);
    if (help === undefined) throw refusedWith({ code: 'not-found' });
    return help;
  }),

  /** Asks for a call, or completes the request under way. Answers when the call is due. */
  ask: pharmacist
    .input(wish)
    .mutation(async ({ ctx, input }) => unwrap(await ctx.useCases.help.ask(ctx.actor.rpps, input))),

  /** No call is needed any more. */
  withdraw: pharmacist.mutation(async ({ ctx }) => {
    unwrap(await ctx.useCases.help.withdraw(ctx.actor.rpps));
  }),
});
