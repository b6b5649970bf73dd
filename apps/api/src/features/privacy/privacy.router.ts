import { z } from 'zod';
import { pharmacist } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';

export const myDataRouter = trpc.router({
  /** Everything held about me, table by table. */
  export: pharmacist.query(({ ctx }) => ctx.useCases.privacy.export(ctx.actor.rpps)),

  /** The same as files for a spreadsheet. */
  exportAsCsv: pharmacist.query(({ ctx }) => ctx.useCases.privacy.exportAsCsv(ctx.actor.rpps)),

  /** Forgets me, for good, and signs me out. `confirmed` stands for the box ticked on the page. */
  erase: pharmacist.input(z.object({ confirmed: z.literal(true) })).mutation(async ({ ctx }) => {
    await ctx.useCases.privacy.erase(ctx.actor.rpps);
    ctx.session.takeBack('portal');
    ctx.browser.takeBack('known');
  }),
});
