import { nudgeTopics } from '@relais/domain/nudge/topic';
import { z } from 'zod';
import { pharmacist } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';

const topics = z.array(z.enum(nudgeTopics)).max(nudgeTopics.length);

export const preferencesRouter = trpc.router({
  /** What I accept to be written about and where messages go. */
  mine: pharmacist.query(({ ctx }) => ctx.useCases.preferences.find(ctx.actor.rpps)),

  /** The topics accepted on each channel; whatever is not named is refused. */
  save: pharmacist
    .input(z.object({ accepted: z.object({ sms: topics, email: topics }) }))
    .mutation(({ ctx, input }) => ctx.useCases.preferences.save(ctx.actor.rpps, input.accepted)),
});
