import { staffRoles } from '@relais/domain/activation/actor';
import { readinesses } from '@relais/domain/activation/readiness';
import { activationStatuses } from '@relais/domain/activation/status';
import { isDepartmentCode } from '@relais/domain/identity/department';
import { z } from 'zod';
import { staff } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';
import { refusedWith } from '../../rpc/unwrap.ts';

const anyStaff = staff({ roles: staffRoles, departments: 'theirs' });

const filter = z.object({
  search: z.string().max(100).optional(),
  department: z.string().refine(isDepartmentCode).optional(),
  readiness: z.enum(readinesses).optional(),
  status: z.enum(activationStatuses).optional(),
  coordinates: z.literal('to-check').optional(),
  page: z.number().int().min(1).max(10_000).default(1),
  order: z.enum(['name', 'readiness', 'commune']).default('readiness'),
});

export const officinesRouter = trpc.router({
  /** One page of officines, those that cannot operate first. */
  list: anyStaff
    .input(filter)
    .query(({ ctx, input: { page, order, ...asked } }) =>
      ctx.useCases.officines.list(asked, { page, order }, ctx.scope),
    ),

  /** The sheet of one officine. One of another department answers like one that does not exist. */
  sheet: anyStaff.input(z.object({ id: z.string().max(60) })).query(async ({ ctx, input }) => {
    const sheet = await ctx.useCases.officines.find(input.id, { scope: ctx.scope, role: ctx.actor.role });
    if (sheet === undefined) throw refusedWith({ code: 'not-found' });
    return sheet;
  }),
});
