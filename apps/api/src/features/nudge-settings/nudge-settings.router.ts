import { z } from 'zod';
import { staff } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';
import { unwrap } from '../../rpc/unwrap.ts';
import { nudgeSettings } from './settings-input.ts';

// Whoever writes the cadence may also stop it: a mistake in a rule is undone by the hand that made it.
const keepers = ['editor', 'admin'] as const;

export const nudgeSettingsRouter = trpc.router({
  /** What holds for all nudges, and who decided it when. It names guests: only for staff of all departments. */
  get: staff({ roles: keepers, departments: 'every' }).query(({ ctx }) => ctx.useCases.nudgeSettings.get()),

  /** Quiet hours, kill switch, trial and its guests, daily limits, price: everything at once, on top of a version. */
  save: staff({ roles: keepers, departments: 'every' })
    .input(z.object({ basedOn: z.int().min(0), settings: nudgeSettings }))
    .mutation(async ({ ctx, input }) =>
      unwrap(await ctx.useCases.nudgeSettings.save(input, { staffId: ctx.actor.id })),
    ),
});
