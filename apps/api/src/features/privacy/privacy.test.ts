import type { Rpps } from '@relais/domain/identity/rpps';
import { hours, later } from '@relais/domain/kernel/instant';
import { eq, getTableColumns } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { actingWithin } from '../../acting.module.ts';
import { afterChange } from '../../consequences.module.ts';
import type { Database } from '../../database/database.ts';
import { kits } from '../../database/kit.ts';
import { rowsOfPerson } from '../../database/person-rows.ts';
import { defineSchema } from '../../database/schema.ts';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../../database/testing/people.ts';
import { erasedAmong } from '../../erasures/erased-people.ts';
import { openPersonalLink } from '../../links/personal-link.ts';
import { intend } from '../../outbox/outbox.ts';
import { startSession } from '../../sessions/session.repository.ts';
import { testFoundations } from '../../testing/test-foundations.ts';
import { finishErasures } from './finish-erasures.ts';
import { privacyUseCases } from './privacy.module.ts';

const canaries = [
  '+33639980077',
  'canari@officine.example',
  'mots-canari',
  'Telephone Canari',
  'motif-canari',
];

/** Addresses beside an `rpps` column, in tables that are found by it. */
const addresses = ['messages', 'contactDoubts'];

onBothEngines('what is held about somebody', (open) => {
  const prepared = async () => {
    const foundations = testFoundations(await open());
    const { database, clock, ids, digest } = foundations;
    const now = clock.now();
    const rpps = await aPharmacistOnFile(database, now, {
      mobile: '+33639980077',
      email: 'canari@officine.example',
    });
    const other = await aPharmacistOnFile(database, now, {
      rpps: '99700000013',
      mobile: '+33639980002',
      email: 'sacha@officine.example',
    });
    const act = actingWithin(foundations, afterChange(foundations));
    const message = (number: number, person: Rpps, recipient: string) => ({
      dedupeKey: `${person}/rule/${number}`,
      reference: `REF${number}`,
      rpps: person,
      lane: 'nudge' as const,
      channel: 'sms' as const,
      recipient,
      template: 'wait-over-sms',
      templateVersion: 1,
      subject: '',
      text: `Bonjour mots-canari ${number}`,
      html: '',
      unsubscribeUrl: null,
      notBefore: now,
      expiresAt: later(now, hours(24)),
    });
    await database.transaction(async (sql) => {
      const actor = { kind: 'staff', id: 'advisor-1', role: 'advisor' } as const;
      await act(sql, rpps, { type: 'confirm-active', reason: 'motif-canari' }, { actor });
      await openPersonalLink(sql, digest, { rpps, purpose: 'resume', messageKey: 'k', channel: 'sms', now });
      await startSession(sql, { audience: 'portal', subject: rpps, stage: 'complete', token: 'x', now });
      await sql.insert(sql.tables.personEquipment).values({ rpps, phone: 'Telephone Canari', at: now });
      await sql.insert(sql.tables.cases).values({
        id: 'case-1',
        rpps,
        origin: 'asked',
        tried: [],
        words: 'mots-canari',
        preferred: 'any',
        callAt: 'mobile',
        openedAt: now,
        dueAt: now,
        note: '',
      });
      await intend(sql, message(1, rpps, '+33639980077'), { id: ids.next(), now });
      await intend(sql, message(2, rpps, '+33639980077'), { id: 'on-its-way', now });
      await intend(sql, message(3, other, '+33639980002'), { id: ids.next(), now });
      await sql.insert(sql.tables.attempts).values({
        id: 'a',
        messageId: 'on-its-way',
        number: 1,
        startedAt: now,
        detail: '550 <canari@officine.example>',
      });
    });
    const setState = (state: 'sending' | 'accepted') =>
      database.transaction(async (sql) => {
        const { messages } = sql.tables;
        await sql.update(messages).set({ state }).where(eq(messages.id, 'on-its-way'));
      });
    const quoted = (importId: string, excerpts: readonly string[]) =>
      database.transaction((sql) =>
        sql.insert(sql.tables.importProblems).values(
          excerpts.map((excerpt, position) => ({
            importId,
            position,
            line: position + 2,
            excerpt,
            reason: 'phone-malformed' as const,
            rejected: true,
          })),
        ),
      );
    await quoted('import-1', [
      '06.39.98.00.77',
      'Canari@officine.exemple',
      `${rpps};MARTIN;mots-canari`,
      'Mme Martin  Claire',
      '06.39.98.00.02',
      'Martin Luc',
    ]);
    await setState('sending');
    return { ...foundations, rpps, other, setState, privacy: privacyUseCases(foundations) };
  };

  const everything = async ({ read }: Database): Promise<string> => {
    const dump: unknown[] = [];
    for (const table of Object.values(read.tables)) dump.push(await read.select().from(table));
    return JSON.stringify(dump);
  };

  it('is exported whole, in JSON and as files, without what opens anything', async () => {
    const { privacy, rpps } = await prepared();
    const { tables } = await privacy.export(rpps);
    const text = JSON.stringify(tables);
    for (const canary of canaries) expect(text).toContain(canary);
    expect(Object.keys(tables)).toEqual(
      expect.arrayContaining(['contacts', 'messages', 'attempts', 'activationEvents', 'cases', 'sessions']),
    );
    expect(tables['attempts']).toHaveLength(1);
    expect(tables['sessions']?.[0]).not.toHaveProperty('id');
    expect(tables['personalLinks']?.[0]).not.toHaveProperty('id');
    expect(text).not.toContain('99700000013');

    const files = await privacy.exportAsCsv(rpps);
    const contacts = files.find(({ name }) => name === 'contacts.csv')?.text ?? '';
    expect(contacts.startsWith('\uFEFFid;rpps;kind;value')).toBe(true);
    expect(contacts).toContain("'+33639980077");
    expect(contacts).toContain('2026-11-24T08:00:00Z');
  });

  it('is erased: nothing said by them or to them is left anywhere, and messages do not leave', async () => {
    const { privacy, rpps, database, setState, digest, ids, clock } = await prepared();
    await privacy.erase(rpps);
    await setState('accepted');
    await finishErasures({ database, clock, ids })();
    const left = await everything(database);
    for (const canary of canaries) expect(left.split('mots-canari 3').join('')).not.toContain(canary);

    const { pharmacists, practices, activations, messages, sessions } = database.read.tables;
    const rows = await rowsOfPerson(database.read, rpps);
    const filled = Object.entries(rows).filter(([, found]) => found.length > 0);
    expect(filled.map(([name]) => name).toSorted()).toEqual(['activations', 'pharmacists', 'practices']);
    expect(await database.read.$count(pharmacists)).toBe(2);
    expect(await database.read.$count(practices)).toBe(2);
    expect(await database.read.$count(sessions)).toBe(0);
    expect(await database.read.select().from(activations)).toContainEqual(
      expect.objectContaining({ rpps, status: 'to-start', version: 3 }),
    );
    expect((await database.read.select().from(messages)).map(({ state }) => state).toSorted()).toEqual([
      'accepted',
      'due',
      'skipped',
    ]);
    expect(await erasedAmong(database.read, digest, [rpps, '99700000013' as Rpps])).toEqual(new Set([rpps]));
    const { erasures } = database.read.tables;
    expect(await database.read.select().from(erasures)).toMatchObject([{ unsettled: [] }]);
  });

  it('is erased from reports of imports too, which keep line and reason, and what they quote of others', async () => {
    const { privacy, rpps, database } = await prepared();
    await privacy.erase(rpps);
    const { importProblems } = database.read.tables;
    const left = await database.read.select().from(importProblems);
    expect(left.map(({ line, excerpt }) => [line, excerpt]).toSorted()).toEqual([
      [2, null],
      [3, null],
      [4, null],
      [5, null],
      [6, '06.39.98.00.02'],
      [7, 'Martin Luc'],
    ]);
  });

  it('of a message still on its way is wiped once its fate is known, not before', async () => {
    const { privacy, rpps, database, clock, ids, setState } = await prepared();
    await privacy.erase(rpps);
    await finishErasures({ database, clock, ids })();
    const { messages, erasures } = database.read.tables;
    const find = () => database.read.select().from(messages).where(eq(messages.id, 'on-its-way'));
    expect((await find())[0]).toMatchObject({ recipient: '+33639980077', state: 'sending' });
    expect(await database.read.select().from(erasures)).toMatchObject([{ unsettled: ['on-its-way'] }]);
    await setState('accepted');
    await finishErasures({ database, clock, ids })();
    expect((await find())[0]).toMatchObject({
      recipient: '',
      text: '',
      rpps: expect.stringMatching(/^erased-/),
    });
  });

  it('of others stays, and erasing twice changes nothing', async () => {
    const { privacy, rpps, other, database } = await prepared();
    const before = await rowsOfPerson(database.read, other);
    await privacy.erase(rpps);
    await privacy.erase(rpps);
    expect(await rowsOfPerson(database.read, other)).toEqual(before);
  });
});

describe('every table', () => {
  it('that names somebody has an rpps column, by which it is exported and erased', () => {
    for (const [name, table] of Object.entries(defineSchema(kits.sqlite))) {
      const columns = Object.keys(getTableColumns(table));
      const naming = columns.filter((column) => /rpps|person|pharmacist|recipient/i.test(column));
      const others = naming.filter((column) => column !== 'rpps');
      expect(others, name).toEqual(addresses.includes(name) ? ['recipient'] : []);
    }
  });
});
