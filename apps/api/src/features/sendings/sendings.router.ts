import { staffRoles } from '@relais/domain/activation/actor';
import type { Rpps } from '@relais/domain/identity/rpps';
import { z } from 'zod';
import { messageChannels, messageStates } from '../../outbox/message-words.ts';
import { staff } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';
import { refusedWith } from '../../rpc/unwrap.ts';

const anyStaff = staff({ roles: staffRoles, departments: 'theirs' });

const filter = z.object({
  states: z.array(z.enum(messageStates)).min(1).max(messageStates.length).optional(),
  channel: z.enum(messageChannels).optional(),
  template: z.string().max(80).optional(),
  campaignId: z.uuid().optional(),
  rpps: z
    .string()
    .max(20)
    .transform((text) => text as Rpps)
    .optional(),
  day: z.iso.date().optional(),
  page: z.int().min(1).max(100_000).default(1),
});

/** What was sent, is being sent or did not leave, with what the providers said. */
export const sendingsRouter = trpc.router({
  list: anyStaff
    .input(filter.prefault({}))
    .query(({ ctx, input: { page, ...asked } }) =>
      ctx.useCases.sendings.list(asked, page, { scope: ctx.scope, role: ctx.actor.role }),
    ),

  sheet: anyStaff.input(z.object({ id: z.string().max(60) })).query(async ({ ctx, input }) => {
    const sheet = await ctx.useCases.sendings.find(input.id, { scope: ctx.scope, role: ctx.actor.role });
    if (sheet === undefined) throw refusedWith({ code: 'not-found' });
    return sheet;
  }),
});
