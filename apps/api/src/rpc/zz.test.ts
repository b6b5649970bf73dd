import { it } from 'vitest';
import { z } from 'zod';
import { appRouter } from './app-router.ts';
it('x', () => {
  for (const [path, p] of Object.entries<any>(appRouter._def.procedures)) {
    const inputs = p._def.inputs;
    console.log(path, p._def.type, JSON.stringify(p._def.meta?.access), inputs.map((i: any) => JSON.stringify(z.toJSONSchema(i, { io: 'input', unrepresentable: 'any' })).slice(0, 700)).join(' | '));
  }
});
