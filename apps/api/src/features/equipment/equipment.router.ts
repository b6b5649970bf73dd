import { staffRoles } from '@relais/domain/activation/actor';
import { z } from 'zod';
import { modelName } from '../../rpc/free-text.ts';
import { pharmacist, staff } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';
import { unwrap } from '../../rpc/unwrap.ts';

const ofOfficine = z.object({
  officineId: z.string().max(60),
  software: modelName.optional(),
  cardReader: modelName.optional(),
});

export const equipmentRouter = trpc.router({
  /** My phone, and what each of my officines works with. */
  mine: pharmacist.query(({ ctx }) => ctx.useCases.equipment.mine(ctx.actor.rpps)),

  savePhone: pharmacist
    .input(z.object({ phone: modelName }))
    .mutation(({ ctx, input }) => ctx.useCases.equipment.savePhone(ctx.actor.rpps, input.phone)),

  /** The software and the reader of one of my officines. */
  saveMyOfficine: pharmacist.input(ofOfficine).mutation(async ({ ctx, input: { officineId, ...typed } }) => {
    unwrap(await ctx.useCases.equipment.saveMyOfficine(ctx.actor.rpps, officineId, typed));
  }),

  saveOfficine: staff({ roles: ['advisor', 'admin'], departments: 'theirs' })
    .input(ofOfficine)
    .mutation(async ({ ctx, input: { officineId, ...typed } }) => {
      unwrap(await ctx.useCases.equipment.saveOfficine(officineId, typed, ctx.scope));
    }),

  /** Names already in use, to be offered while typing. */
  names: pharmacist.query(({ ctx }) => ctx.useCases.equipment.names()),
  namesForStaff: staff({ roles: staffRoles, departments: 'none' }).query(({ ctx }) =>
    ctx.useCases.equipment.names(),
  ),
});
