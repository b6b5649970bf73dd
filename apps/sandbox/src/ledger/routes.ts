import type { FastifyInstance } from 'fastify';
import type { Entry } from './entry.ts';
import type { Ledger } from './ledger.ts';

export type LedgerMessage = ReturnType<typeof asMessage>;

const asMessage = (ledger: Ledger, entry: Entry) => {
  const attempts = ledger.attempts(entry);
  if (entry.channel === 'email') return { ...entry, attempts };
  return { ...entry, subject: null, text: entry.body, html: null, headers: {}, attempts };
};

export type LedgerSummary = ReturnType<typeof summaryOf>;

const summaryOf = (ledger: Ledger) => {
  const sendings = ledger.counts();
  const total = (field: 'attempts' | 'accepted' | 'copies') =>
    sendings.reduce((sum, sending) => sum + sending[field], 0);
  return {
    attempts: total('attempts'),
    accepted: total('accepted'),
    copies: total('copies'),
    duplicates: sendings.reduce((sum, { accepted }) => sum + Math.max(accepted - 1, 0), 0),
    sendings,
  };
};

/** For tests: what was sent, and how often. Both lists are oldest first. */
export const registerLedgerRoutes = (http: FastifyInstance, ledger: Ledger): void => {
  http.get<{ Querystring: { to?: string } }>('/api/messages', ({ query }) =>
    ledger.entries(query.to || undefined).map((entry) => asMessage(ledger, entry)),
  );

  http.delete('/api/messages', (_request, reply) => {
    ledger.clear();
    return reply.code(204).send();
  });

  http.get('/api/ledger', () => summaryOf(ledger));
};
