import type { AppRouter } from '@relais/api/contract';
import { createTRPCClient, httpBatchLink } from '@trpc/client';
import { cookies, headers } from 'next/headers';
import { forwardedHeaders } from './forwarded-headers.ts';
import { readSetCookie } from './set-cookie.ts';

export type ServerClient = ReturnType<typeof createTRPCClient<AppRouter>>;

/** The API refuses more calls than this in one request. */
const callsPerBatch = 10;
const patience = 15_000;

/**
 * For server components: who asks is passed on; nothing is ever set in the browser. One client per request and per page.
 * A page drawn again after an action asks with the session that the action has just been given, not with the one it
 * came with: that one may have ended.
 */
export const readingClient = async (apiAddress: string): Promise<ServerClient> => {
  const [asked, jar] = await Promise.all([headers(), cookies()]);
  const visitor = new Headers(asked);
  if (jar.size > 0) visitor.set('cookie', jar.toString());
  return clientSpeakingFor(apiAddress, visitor, async () => {});
};

/**
 * For server actions: cookies given by the API reach the browser with all their attributes. `vouchedOrigin` stands for
 * the page acted from where no page of ours sent the request: what comes back from a provider, a mailbox that refuses
 * for its owner. What it brings must prove itself.
 */
export const actingClient = async (apiAddress: string, vouchedOrigin?: string): Promise<ServerClient> => {
  const jar = await cookies();
  const visitor = new Headers(await headers());
  if (vouchedOrigin !== undefined) visitor.set('origin', vouchedOrigin);
  return clientSpeakingFor(apiAddress, visitor, async (response) => {
    for (const line of response.headers.getSetCookie()) {
      const cookie = readSetCookie(line);
      if (cookie) jar.set(cookie);
    }
  });
};

const clientSpeakingFor = (
  apiAddress: string,
  visitor: Headers,
  onAnswer: (response: Response) => Promise<void>,
): ServerClient =>
  createTRPCClient<AppRouter>({
    links: [
      httpBatchLink({
        url: `${apiAddress}/trpc`,
        maxItems: callsPerBatch,
        headers: forwardedHeaders(visitor),
        fetch: async (address, { signal, ...asked } = {}) => {
          const limit = AbortSignal.timeout(patience);
          const response = await fetch(address, {
            ...asked,
            cache: 'no-store',
            signal: signal ? AbortSignal.any([signal, limit]) : limit,
          });
          await onAnswer(response);
          return response;
        },
      }),
    ],
  });
