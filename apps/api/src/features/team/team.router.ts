import { pharmacist } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';

export const teamRouter = trpc.router({
  /** The teams of the officines where I am a titulaire: where each stands, never how to reach them. */
  mine: pharmacist.query(({ ctx }) => ctx.useCases.team.mine(ctx.actor.rpps)),
});
