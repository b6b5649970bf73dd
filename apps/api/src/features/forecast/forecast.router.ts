import { staffRoles } from '@relais/domain/activation/actor';
import { isDepartmentCode } from '@relais/domain/identity/department';
import { channels } from '@relais/domain/nudge/channel';
import { skipReasons } from '@relais/domain/nudge/skip-reason';
import { z } from 'zod';
import { staff } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';

const pageSize = 50;

export const forecastRouter = trpc.router({
  /** "Si on lançait maintenant": the days to come rule by rule, and one page of the firings asked for. */
  simulate: staff({ roles: staffRoles, departments: 'theirs' })
    .input(
      z.object({
        days: z.int().min(1).max(31).default(14),
        day: z.iso.date().optional(),
        rule: z.string().max(60).optional(),
        channel: z.enum(channels).optional(),
        department: z.string().refine(isDepartmentCode).optional(),
        outcome: z.enum(['sent', 'skipped']).optional(),
        reason: z.enum(skipReasons).optional(),
        page: z.int().min(1).max(10_000).default(1),
      }),
    )
    .query(({ ctx, input: { days, page, ...asked } }) =>
      ctx.useCases.forecast.simulate({
        days,
        scope: ctx.scope,
        lines: { ...asked, offset: (page - 1) * pageSize, limit: pageSize },
      }),
    ),
});
