import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { proxyTrpc } from './trpc-proxy.ts';

const open: Server[] = [];
const serving = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener);
  open.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}`;
};

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

describe('the /trpc proxy of a front', () => {
  it('passes path, query, body, session and cookies on, without the headers of one connection', async () => {
    const api = await serving(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      response.setHeader('set-cookie', ['relais-portal=new; Path=/', 'relais-admin=; Path=/']);
      response.setHeader('content-type', 'application/json');
      response.statusCode = 207;
      response.end(
        JSON.stringify({ url: request.url, method: request.method, headers: request.headers, body }),
      );
    });
    const answer = await proxyTrpc(
      new Request('http://localhost:3000/trpc/session.signOut?batch=1', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          cookie: 'relais-portal=old',
          origin: 'http://localhost:3000',
          'x-relais': '1',
          connection: 'close, x-private',
          'x-private': 'yes',
        },
        body: '{"0":{}}',
      }),
      api,
    );
    expect(answer.status).toBe(207);
    expect(answer.headers.getSetCookie()).toEqual(['relais-portal=new; Path=/', 'relais-admin=; Path=/']);
    expect(answer.headers.get('connection')).toBeNull();
    const seen: unknown = await answer.json();
    expect(seen).toMatchObject({
      url: '/trpc/session.signOut?batch=1',
      method: 'POST',
      body: '{"0":{}}',
      headers: { cookie: 'relais-portal=old', origin: 'http://localhost:3000', 'x-relais': '1' },
    });
    expect(seen).not.toHaveProperty('headers.x-private');
  });

  it('streams what the API has already said', async () => {
    const api = await serving((_request, response) => {
      response.write('first');
    });
    const answer = await proxyTrpc(new Request('http://localhost:3000/trpc/slow'), api);
    const reader = answer.body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    expect(new TextDecoder().decode(value)).toBe('first');
    await reader?.cancel();
    for (const server of open) server.closeAllConnections();
  });

  it('says calmly that the API is away', async () => {
    const answer = await proxyTrpc(new Request('http://localhost:3000/trpc/x'), 'http://127.0.0.1:9');
    expect(answer.status).toBe(503);
  });
});
