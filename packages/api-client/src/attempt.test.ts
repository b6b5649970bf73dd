import type { AppRouter } from '@relais/api/contract';
import { createTRPCClient, httpBatchLink } from '@trpc/client';
import { describe, expect, it } from 'vitest';
import { attempt } from './attempt.ts';

const clientAnswered = (answer: () => Promise<Response>) =>
  createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: 'http://api.test/trpc', fetch: answer })] });

const asking = (answer: () => Promise<Response>) =>
  attempt(() => clientAnswered(answer).signIn.askForCode.mutate({ identifier: '99000000012' }));

const refused = (status: number, data: object) => async () =>
  Response.json([{ error: { code: -32_000, message: 'refused', data } }], { status });

describe('a call to the API', () => {
  it('hands back the value', async () => {
    expect(await asking(async () => Response.json([{ result: { data: { expiresAt: 12 } } }]))).toEqual({
      ok: true,
      value: { expiresAt: 12 },
    });
  });

  it('hands back the refusal with its data', async () => {
    const refusal = { code: 'code-wrong', triesLeft: 2 };
    expect(await asking(refused(401, { code: 'UNAUTHORIZED', refusal }))).toEqual({ ok: false, refusal });
  });

  it('names the fields of a wrong input', async () => {
    const issues = [{ path: 'identifier', code: 'too_big' }];
    expect(await asking(refused(400, { code: 'BAD_REQUEST', issues }))).toEqual({
      ok: false,
      refusal: { code: 'invalid-input', fields: ['identifier'] },
    });
  });

  it('tells a failure of the API from its absence', async () => {
    expect(await asking(refused(500, { code: 'INTERNAL_SERVER_ERROR', requestId: 'r1' }))).toEqual({
      ok: false,
      refusal: { code: 'internal-error', requestId: 'r1' },
    });
    const unavailable = { ok: false, refusal: { code: 'service-unavailable' } };
    expect(await asking(() => Promise.reject(new TypeError('fetch failed')))).toEqual(unavailable);
    expect(await asking(async () => new Response('<h1>Bad gateway</h1>', { status: 502 }))).toEqual(
      unavailable,
    );
  });

  it('lets a bug through', async () => {
    await expect(attempt(() => Promise.reject(new RangeError('a bug')))).rejects.toThrow('a bug');
  });
});
