import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { FaultBoard } from '../faults/fault-board.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { mailDocument, mailPolicy } from './mail-document.ts';
import { readPageAddress } from './page-address.ts';
import { pageView } from './page-view.ts';

const own = (name: string): string => fileURLToPath(new URL(`../../assets/${name}`, import.meta.url));

const assets = [
  ...['page.css', 'messages.css', 'reading.css', 'identity.css'].map((name) => ({
    path: `/assets/${name}`,
    type: 'text/css; charset=utf-8',
    file: own(name),
  })),
  { path: '/assets/refresh.js', type: 'text/javascript; charset=utf-8', file: own('refresh.js') },
  { path: '/assets/leave.js', type: 'text/javascript; charset=utf-8', file: own('leave.js') },
  { path: '/assets/favicon.svg', type: 'image/svg+xml', file: own('favicon.svg') },
  {
    path: '/assets/atkinson.woff2',
    type: 'font/woff2',
    file: fileURLToPath(
      import.meta.resolve(
        '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
      ),
    ),
  },
];

const pagePolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page that shows what was sent. `bootId` tells a restarted sandbox from the one the page was loaded from. */
export const registerPageRoutes = (
  http: FastifyInstance,
  {
    ledger,
    board,
    bootId,
  }: {
    readonly ledger: Ledger;
    readonly board: FaultBoard;
    readonly bootId: string;
  },
): void => {
  http.get<{ Querystring: Record<string, unknown> }>('/', (request, reply) => {
    const faults = board.armed();
    const etag = `"${bootId}-${ledger.revision()}-${faults}"`;
    void reply.header('etag', etag).header('cache-control', 'no-cache');
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    const address = readPageAddress(request.query);
    const entries = ledger.entries(address.to === '' ? undefined : address.to);
    const page = pageView({ address, entries, recipients: ledger.recipients(), faults });
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', pagePolicy)
      .header('referrer-policy', 'no-referrer')
      .send(page.markup);
  });

  http.get<{ Params: { id: string } }>('/mails/:id', (request, reply) => {
    const entry = ledger.find(request.params.id);
    if (entry?.channel !== 'email' || entry.html === null) return reply.code(404).send();
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', mailPolicy)
      .header('referrer-policy', 'no-referrer')
      .header('x-content-type-options', 'nosniff')
      .send(mailDocument(entry.html));
  });

  for (const { path, type, file } of assets) {
    http.get(path, (_request, reply) =>
      reply.type(type).header('cache-control', 'no-cache').send(readFileSync(file)),
    );
  }
};
