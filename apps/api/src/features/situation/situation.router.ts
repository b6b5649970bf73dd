import { pharmacist } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';
import { refusedWith } from '../../rpc/unwrap.ts';

export const situationRouter = trpc.router({
  /** Where I stand: everything the status card shows. */
  mine: pharmacist.query(async ({ ctx }) => {
    const situation = await ctx.useCases.situation.find(ctx.actor.rpps);
    if (situation === undefined) throw refusedWith({ code: 'not-found' });
    return situation;
  }),
});
