import { staffRoles } from '@relais/domain/activation/actor';
import { z } from 'zod';
import { staff } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';
import { unwrap } from '../../rpc/unwrap.ts';
import { ruleDefinition, ruleId } from './rule-input.ts';

const writers = ['editor', 'admin'] as const;

export const nudgeRulesRouter = trpc.router({
  /** The cadence of the region, with how many firings each rule has planned. */
  list: staff({ roles: staffRoles, departments: 'none' }).query(({ ctx }) => ctx.useCases.nudgeRules.list()),

  /** One rule with all its versions. */
  get: staff({ roles: staffRoles, departments: 'none' })
    .input(z.object({ id: ruleId }))
    .query(async ({ ctx, input }) => unwrap(await ctx.useCases.nudgeRules.get(input.id))),

  /** The next version of a rule, or the first of a new one. It speaks to everybody: only for staff of all departments. */
  save: staff({ roles: writers, departments: 'every' })
    .input(z.object({ id: ruleId, basedOn: z.int().min(0), definition: ruleDefinition }))
    .mutation(async ({ ctx, input }) =>
      unwrap(await ctx.useCases.nudgeRules.save(input, { staffId: ctx.actor.id })),
    ),
});
