import { staffRoles } from '@relais/domain/activation/actor';
import type { Rpps } from '@relais/domain/identity/rpps';
import { z } from 'zod';
import { staff } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';
import { refusedWith } from '../../rpc/unwrap.ts';

const rpps = z
  .string()
  .max(20)
  .transform((text) => text as Rpps);

export const pharmacistsRouter = trpc.router({
  /** People by name. */
  search: staff({ roles: staffRoles, departments: 'theirs' })
    .input(z.object({ search: z.string().max(100) }))
    .query(({ ctx, input }) => ctx.useCases.pharmacists.search(input.search, ctx.scope)),

  /** The sheet of one pharmacist. Someone of another department answers like nobody. */
  sheet: staff({ roles: staffRoles, departments: 'theirs' })
    .input(z.object({ rpps }))
    .query(async ({ ctx, input }) => {
      const sheet = await ctx.useCases.pharmacists.find(input.rpps, {
        scope: ctx.scope,
        role: ctx.actor.role,
      });
      if (sheet === undefined) throw refusedWith({ code: 'not-found' });
      return sheet;
    }),
});
