import type { Rpps } from '@relais/domain/identity/rpps';
import { channels } from '@relais/domain/nudge/channel';
import { z } from 'zod';
import { freeText } from '../../rpc/free-text.ts';
import { staff } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';
import { unwrap } from '../../rpc/unwrap.ts';

const rpps = z
  .string()
  .regex(/^\d{11}$/)
  .transform((text) => text as Rpps);

export const contactsRouter = trpc.router({
  /** « Coordonnées vérifiées »: staff asked, and what a message had put in doubt is right. The reason stays. */
  settleDoubt: staff({ roles: ['advisor', 'admin'], departments: 'theirs' })
    .input(z.object({ rpps, channel: z.enum(channels), because: freeText(500).min(1) }))
    .mutation(async ({ ctx, input }) =>
      unwrap(await ctx.useCases.contactDoubts.settle(input, { staffId: ctx.actor.id, scope: ctx.scope })),
    ),
});
