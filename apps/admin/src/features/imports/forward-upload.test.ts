import { createServer, type IncomingMessage, type RequestListener, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { forwardUpload } from './forward-upload.ts';

const servers: Server[] = [];

const listening = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** The console's upload route, in front of an API that answers as told. */
const consoleBefore = async (api: RequestListener | undefined): Promise<string> => {
  vi.stubEnv('RELAIS_API_URL', api === undefined ? 'http://127.0.0.1:9' : await listening(api));
  return listening(async (asked, response) => {
    const { status, body } = await forwardUpload(asked);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
};

const upload = (address: string, headers: Record<string, string> = { origin: address }) =>
  new Promise<{ status: number | undefined; body: unknown }>((resolve, reject) => {
    const asked = request(`${address}/api/televersement?kind=annuaire&dryRun=1`, { method: 'POST', headers });
    asked.once('error', reject);
    asked.once('response', async (response: IncomingMessage) => {
      resolve({ status: response.statusCode, body: JSON.parse(await text(response)) });
    });
    asked.end('a|b|\n1|2|\n');
  });

const accepted: RequestListener = (_, response) => response.writeHead(202).end('{"id":"import-1"}');

afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe('the upload of a file through the console', () => {
  it('reaches the API whole, with the session, the page it came from and our mark', async () => {
    let seen: { url: string | undefined; headers: IncomingMessage['headers']; content: string } | undefined;
    const address = await consoleBefore(async (asked, response) => {
      seen = { url: asked.url, headers: asked.headers, content: await text(asked) };
      accepted(asked, response);
    });
    const answer = await upload(address, { origin: address, cookie: 'relais-admin=token' });
    expect(answer).toEqual({ status: 202, body: { id: 'import-1' } });
    expect(seen).toMatchObject({
      url: '/imports/upload?kind=annuaire&dryRun=1',
      headers: {
        cookie: 'relais-admin=token',
        origin: address,
        'x-relais': '1',
        'content-type': 'application/octet-stream',
      },
      content: 'a|b|\n1|2|\n',
    });
  });

  it.each<Record<string, string>>([{}, { origin: 'https://ailleurs.example' }, { origin: 'null' }])(
    'is turned away when it comes from elsewhere: %j',
    async (headers) => {
      const api = vi.fn(accepted);
      const answer = await upload(await consoleBefore(api), headers);
      expect(answer.status).toBe(403);
      expect(api).not.toHaveBeenCalled();
    },
  );

  it('tells a refusal in a sentence, even when it comes before the end of the file', async () => {
    const address = await consoleBefore((_, response) => {
      response
        .writeHead(413, { connection: 'close' })
        .end(JSON.stringify({ refusal: { code: 'upload-too-big' } }));
    });
    const answer = await upload(address);
    expect(answer.status).toBe(413);
    expect(answer.body).toEqual({ message: expect.stringMatching(/dépasse/) });
  });

  it('says so when the API is away', async () => {
    const answer = await upload(await consoleBefore(undefined));
    expect(answer).toEqual({ status: 503, body: { message: expect.stringMatching(/indisponible/) } });
  });
});
