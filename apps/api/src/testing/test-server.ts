import 'reflect-metadata';
import { onTestFinished } from 'vitest';
import type { Database } from '../database/database.ts';
import { buildServer, stopServer } from '../server.ts';
import { testFoundations } from './test-foundations.ts';

export type Call = {
  readonly input?: unknown;
  readonly cookie?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly address?: string;
};

type Reply = {
  readonly status: number;
  readonly body: unknown;
  readonly setCookie: readonly string[];
};

/** The whole server on `database`, called as the fronts call it. */
export const testServer = async (database: Database, over: Parameters<typeof testFoundations>[1] = {}) => {
  const foundations = testFoundations(database, over);
  const app = await buildServer(foundations);
  onTestFinished(() => stopServer(app));

  const send = async (
    method: 'GET' | 'POST',
    url: string,
    { headers = {}, cookie, address = '127.0.0.1' }: Call,
    payload?: string,
  ): Promise<Reply> => {
    const reply = await app.inject({
      method,
      url,
      remoteAddress: address,
      headers: { ...headers, ...(cookie === undefined ? {} : { cookie }) },
      ...(payload === undefined ? {} : { payload }),
    });
    const setCookie = [reply.headers['set-cookie'] ?? []].flat();
    const isJson = reply.headers['content-type']?.toString().startsWith('application/json') === true;
    return { status: reply.statusCode, body: isJson ? JSON.parse(reply.body) : reply.body, setCookie };
  };

  const ownHeaders = (front: 'portal' | 'admin') => ({
    'content-type': 'application/json',
    'x-relais': '1',
    origin: front === 'portal' ? foundations.env.portalOrigin : foundations.env.adminOrigin,
  });

  return {
    ...foundations,
    send,
    query: (path: string, call: Call = {}) => send('GET', `/trpc/${path}`, call),
    /** From a page of `front`, unless the headers given say otherwise. */
    mutate: (front: 'portal' | 'admin', path: string, call: Call = {}) =>
      send(
        'POST',
        `/trpc/${path}`,
        { ...call, headers: { ...ownHeaders(front), ...call.headers } },
        JSON.stringify(call.input ?? {}),
      ),
    ownHeaders,
  };
};

/** "relais-portal=abc", as the browser would send it back. */
export const cookieIn = ({ setCookie }: Pick<Reply, 'setCookie'>): string =>
  setCookie[0]?.split(';')[0] ?? '';
