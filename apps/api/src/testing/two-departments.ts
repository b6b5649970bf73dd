import type { DepartmentCode } from '@relais/domain/identity/department';
import type { Rpps } from '@relais/domain/identity/rpps';
import { hours, later } from '@relais/domain/kernel/instant';
import type { Database } from '../database/database.ts';
import type { TestServer } from './calling.ts';

/** All there is, but what every call writes. */
export const everythingOf = async ({ read }: Database): Promise<string> => {
  const dump: unknown[] = [];
  for (const [name, table] of Object.entries(read.tables)) {
    if (name !== 'sessions' && name !== 'limits') dump.push(await read.select().from(table));
  }
  return JSON.stringify(dump);
};

/** A case, a campaign, a nudge and a message of somebody, all under one id. */
export const addWhatIsTheirs = (
  { database, clock }: TestServer,
  rpps: Rpps,
  id: string,
  department: DepartmentCode,
) =>
  database.transaction(async (sql) => {
    const now = clock.now();
    const { cases, campaigns, messages, nudges } = sql.tables;
    await sql.insert(nudges).values({
      id,
      dedupeKey: id,
      rule: 'wait-over',
      ruleVersion: 1,
      rpps,
      anchor: now,
      wantedAt: now,
      dueAt: now,
      wakeAt: now,
      expiresAt: later(now, hours(1)),
      state: 'sent',
      createdAt: now,
      decidedAt: now,
    });
    await sql.insert(cases).values({
      id,
      rpps,
      origin: 'asked',
      tried: [],
      words: '',
      preferred: 'any',
      callAt: 'mobile',
      openedAt: now,
      dueAt: now,
      note: '',
    });
    await sql.insert(campaigns).values({
      id,
      name: 'Une campagne',
      version: 1,
      departments: [department],
      audience: { statuses: ['to-start'] },
      topic: 'activation',
      channels: ['sms'],
      sms: null,
      email: null,
      usefulFor: hours(24),
      state: 'draft',
      createdBy: 'advisor-1',
      createdAt: now,
      editedAt: now,
    });
    await sql.insert(messages).values({
      id,
      dedupeKey: id,
      reference: `7K3F9${id.slice(-1)}`,
      rpps,
      lane: 'nudge',
      channel: 'sms',
      recipient: '+33639980001',
      template: 'wait-over-sms',
      templateVersion: 1,
      subject: '',
      text: '',
      html: '',
      state: 'accepted',
      createdAt: now,
      notBefore: now,
      expiresAt: later(now, hours(1)),
      tries: 1,
      absences: 0,
      acceptedAt: now,
    });
  });

/** Puts people in the officine of department 92. */
export const settleIn = async ({ database, clock }: TestServer, people: readonly Rpps[]): Promise<void> => {
  const now = clock.now();
  for (let start = 0; start < people.length; start += 500) {
    const some = people.slice(start, start + 500);
    await database.transaction(async (sql) => {
      const { activations, pharmacists, practices } = sql.tables;
      await sql
        .insert(pharmacists)
        .values(some.map((rpps) => ({ rpps, familyName: 'X', givenName: 'Y', joinedAt: now })));
      await sql.insert(practices).values(
        some.map((rpps) => ({
          id: `p-${rpps}`,
          rpps,
          officineId: 'officine-92',
          role: 'adjoint' as const,
          since: now,
        })),
      );
      await sql.insert(activations).values(
        some.map((rpps) => ({
          rpps,
          version: 1,
          status: 'to-start' as const,
          since: now,
          state: { rpps, version: 1, since: now, evidence: [], status: 'to-start' as const },
        })),
      );
    });
  }
};
