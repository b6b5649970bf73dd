import type { Rpps } from '@relais/domain/identity/rpps';
import { z } from 'zod';
import { pharmacist, staff } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';
import { unwrap } from '../../rpc/unwrap.ts';
import { pharmacistCommand, staffCommand } from './command-input.ts';

const version = z.number().int().positive().optional();
const rpps = z
  .string()
  .regex(/^\d{11}$/)
  .transform((text) => text as Rpps);

export const activationsRouter = trpc.router({
  /** A pharmacist moves their own activation. `version` is the one their screen showed. */
  actOnMine: pharmacist
    .input(z.object({ command: pharmacistCommand, version }))
    .mutation(async ({ ctx, input: { command, version: expectedVersion } }) =>
      unwrap(
        await ctx.useCases.activations.act(ctx.actor.rpps, command, {
          actor: ctx.actor,
          ...(expectedVersion === undefined ? {} : { expectedVersion }),
        }),
      ),
    ),

  /** Staff confirm, correct or move somebody's activation, within their departments. */
  act: staff({ roles: ['advisor', 'admin'], departments: 'theirs' })
    .input(z.object({ rpps, command: staffCommand, version }))
    .mutation(async ({ ctx, input: { command, version: expectedVersion, rpps: person } }) =>
      unwrap(
        await ctx.useCases.activations.act(person, command, {
          actor: { kind: 'staff', id: ctx.actor.id, role: ctx.actor.role },
          scope: ctx.scope,
          ...(expectedVersion === undefined ? {} : { expectedVersion }),
        }),
      ),
    ),
});
