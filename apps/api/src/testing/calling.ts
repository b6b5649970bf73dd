import { z } from 'zod';
import { exampleOf, shapeOf } from './example-input.ts';
import type { procedures } from './procedures.ts';
import type { Call, testServer } from './test-server.ts';

export type Procedure = (typeof procedures)[number];
export type TestServer = Awaited<ReturnType<typeof testServer>>;

const refused = z.object({
  error: z.object({ data: z.object({ refusal: z.object({ code: z.string() }) }) }),
});
export const codeIn = (body: unknown): string | undefined =>
  refused.safeParse(body).data?.error.data.refusal.code;

/** From the front it belongs to: the cookie tells. */
export const call = (server: TestServer, { path, type }: Procedure, { input, cookie }: Call) => {
  const headers = cookie === undefined ? {} : { cookie };
  if (type === 'mutation') {
    const front = cookie?.startsWith('relais-portal') ? 'portal' : 'admin';
    return server.mutate(front, path, { input, ...headers });
  }
  const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  return server.query(`${path}${query}`, headers);
};

/** Inputs whose first branch, or whose words, would be refused before any person is looked for. */
const known: Readonly<Record<string, unknown>> = {
  command: { type: 'choose-card-only' },
  department: '75',
  callAt: 'mobile',
  outcome: 'unreachable',
  slug: 'wait-over-sms',
};

export const inputOf = ({ input }: Procedure, ids: Readonly<Record<string, unknown>> = {}): unknown =>
  input === undefined ? undefined : exampleOf(shapeOf(input), { ...known, ...ids });
