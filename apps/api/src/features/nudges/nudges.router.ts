import { staffRoles } from '@relais/domain/activation/actor';
import { isDepartmentCode } from '@relais/domain/identity/department';
import type { Rpps } from '@relais/domain/identity/rpps';
import { instantFromMilliseconds } from '@relais/domain/kernel/instant';
import { channels } from '@relais/domain/nudge/channel';
import { skipReasons } from '@relais/domain/nudge/skip-reason';
import { z } from 'zod';
import { nudgeStates } from '../../nudging/nudge-states.ts';
import { staff } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';

const anyStaff = staff({ roles: staffRoles, departments: 'theirs' });
const rule = z.string().max(60);
const instant = z.int().transform(instantFromMilliseconds);
const rpps = z
  .string()
  .regex(/^\d{11}$/)
  .transform((text) => text as Rpps);

export const nudgesRouter = trpc.router({
  /** Whether nudging runs, and what left, waits or did not leave these last days, for the departments in scope. */
  overview: anyStaff.query(({ ctx }) => ctx.useCases.nudges.overview(ctx.scope)),

  /** What became of nudges, page by page, by rule, state, reason, person or date. */
  history: anyStaff
    .input(
      z.object({
        rule: rule.optional(),
        state: z.enum([...nudgeStates, 'held']).optional(),
        reason: z.enum(skipReasons).optional(),
        channel: z.enum(channels).optional(),
        department: z.string().refine(isDepartmentCode).optional(),
        rpps: rpps.optional(),
        from: instant.optional(),
        until: instant.optional(),
        page: z.int().min(1).max(10_000).default(1),
      }),
    )
    .query(({ ctx, input: { page, ...filter } }) => ctx.useCases.nudges.history(filter, page, ctx.scope)),

  /** Activation within 72 h of each rule's nudges, net of the wait, and against a hold-out when there is one. */
  effects: anyStaff
    .input(z.object({ days: z.int().min(7).max(730).default(90) }).prefault({}))
    .query(({ ctx, input }) => ctx.useCases.nudges.effects(input, ctx.scope)),
});
