import { z } from 'zod';
import type { Access } from '../rpc/actor.ts';
import { appRouter } from '../rpc/app-router.ts';

const definition = z.object({
  _def: z.object({
    type: z.enum(['query', 'mutation', 'subscription']),
    meta: z.object({ access: z.custom<Access>() }).optional(),
    inputs: z.array(z.custom<z.ZodType>()),
  }),
});

/** Every procedure of the router, by its full path, as tRPC itself finds them. */
export const procedures = Object.entries<unknown>(appRouter._def.procedures).map(([path, procedure]) => {
  const { _def } = definition.parse(Object.assign({}, procedure));
  return { path, type: _def.type, access: _def.meta?.access, input: _def.inputs[0] };
});

export const mutations = procedures.filter(({ type }) => type === 'mutation').map(({ path }) => path);
