import { days, hours, later } from '@relais/domain/kernel/instant';
import { defaultCadence } from '@relais/domain/nudge/default-cadence';
import { waitOverRule } from '@relais/domain/nudge/rule';
import { expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { onBothEngines } from '../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../database/testing/people.ts';
import { importContacts } from '../features/contacts/import-contacts.ts';
import { listOfficines } from '../features/officines/list-officines.ts';
import { sourceOf } from '../files/testing/source-of.ts';
import { mondayMorning } from '../outbox/fixtures.ts';
import { refreshStandings } from '../standings/refresh-standings.ts';
import { timelineOf } from '../views/timeline.ts';
import { type ARegion, aRegion } from './testing/a-region.ts';

const undelivered = defaultCadence.filter(({ id }) => id === 'undelivered');
const stale = { kind: 'refused', code: '30005', detail: '', verdict: 'stale-coordinates' } as const;

const someoneUnreached = async (database: Database, rules = [waitOverRule, ...undelivered]) => {
  const region = await aRegion(database, rules);
  const rpps = await aPharmacistOnFile(database, mondayMorning);
  await database.transaction((sql) => refreshStandings(sql, ['officine-75']));
  await region.does(rpps, { type: 'begin', route: 'without-card' });
  await region.does(rpps, { type: 'declare-coordinate-update', at: mondayMorning });
  region.pass(hours(48));
  region.providerAnswers(stale);
  await region.runs();
  await region.runs();
  return { region, rpps };
};

const doubted = async ({ foundations: { database, clock } }: ARegion) => {
  const list = listOfficines({ database, clock });
  const found = await list({ coordinates: 'to-check' }, { page: 1, order: 'name' }, 'all');
  return found.rows.map(({ id }) => id);
};

const newNumber = (rpps: string) => sourceOf(`RPPS;Mobile\n${rpps};06 39 98 12 34\n`);
const silently = {
  progress: () => undefined,
  problem: () => undefined,
  signal: new AbortController().signal,
};

onBothEngines('a message that could not be delivered', (open) => {
  it('makes the coordinates ones to check, on the person’s timeline and in the worklist', async () => {
    const { region, rpps } = await someoneUnreached(await open());
    expect(await doubted(region)).toEqual(['officine-75']);
    const timeline = await timelineOf(region.foundations.database.read, [rpps], 20);
    expect(timeline).toContainEqual(
      expect.objectContaining({ kind: 'coordinates-doubted', channel: 'sms', settled: false }),
    );
  });

  it('asks the person on the other channel to check them, a day after the nudge itself went there', async () => {
    const { region } = await someoneUnreached(await open());
    region.pass(days(1));
    await region.runs();
    const sent = (await region.messages()).filter(({ state }) => state === 'accepted');
    expect(sent.map(({ template, channel }) => [template, channel])).toEqual([
      ['wait-over-email', 'email'],
      ['undelivered-email', 'email'],
    ]);
  });

  it('is settled by a new number, and the channel is used again', async () => {
    const { region, rpps } = await someoneUnreached(await open(), [waitOverRule]);
    await importContacts({ ...region.foundations, fictionAllowed: true })(
      { source: newNumber(rpps), dryRun: false },
      silently,
    );
    expect(await doubted(region)).toEqual([]);
    const timeline = await timelineOf(region.foundations.database.read, [rpps], 20);
    expect(timeline).toContainEqual(expect.objectContaining({ kind: 'coordinates-doubted', settled: true }));
    region.pass(days(3));
    await region.does(rpps, { type: 'begin', route: 'without-card' });
    await region.does(rpps, { type: 'declare-coordinate-update', at: region.foundations.clock.now() });
    region.pass(hours(72));
    await region.runs();
    expect(region.sent).toHaveLength(3);
    expect((await region.messages()).filter(({ recipient }) => recipient === '+33639981234')).toHaveLength(1);
  });

  it('because the phone was off is no proof, until it has happened three times', async () => {
    const database = await open();
    const region = await aRegion(database, [waitOverRule]);
    const rpps = await aPharmacistOnFile(database, mondayMorning);
    const unreachable = { kind: 'failed', verdict: 'retry', code: '30003' } as const;
    for (let time = 1; time <= 3; time += 1) {
      expect(await database.read.$count(database.read.tables.contactDoubts)).toBe(0);
      await database.transaction(async (sql) => {
        const { messages, nudges } = sql.tables;
        const now = later(mondayMorning, days(time));
        const common = { id: `it-${time}`, dedupeKey: `it-${time}`, rpps, createdAt: now, expiresAt: now };
        await sql.insert(nudges).values({
          ...common,
          rule: 'wait-over',
          ruleVersion: 1,
          anchor: now,
          wantedAt: now,
          dueAt: now,
          wakeAt: now,
          state: 'sent',
        });
        const [message] = await sql
          .insert(messages)
          .values({
            ...common,
            nudgeId: common.id,
            reference: 'ABCDEF',
            lane: 'nudge',
            channel: 'sms',
            recipient: '+33639980001',
            template: 'wait-over-sms',
            templateVersion: 1,
            subject: '',
            text: '',
            html: '',
            state: 'undelivered',
            notBefore: now,
            tries: 1,
            absences: 0,
          })
          .returning();
        if (message) await region.engine.hooks.ended(sql, message, unreachable, now);
      });
    }
    expect(await database.read.select().from(database.read.tables.contactDoubts)).toMatchObject([
      { rpps, channel: 'sms', code: '30003', messageId: 'it-3' },
    ]);
  });

  it('for a fault of ours says nothing about the person', async () => {
    const database = await open();
    const region = await aRegion(database, [waitOverRule]);
    const rpps = await aPharmacistOnFile(database, mondayMorning);
    await region.does(rpps, { type: 'begin', route: 'without-card' });
    await region.does(rpps, { type: 'declare-coordinate-update', at: mondayMorning });
    region.pass(hours(48));
    region.providerAnswers({ kind: 'refused', code: '21408', detail: '', verdict: 'operator' });
    await region.runs();
    expect(await database.read.$count(database.read.tables.contactDoubts)).toBe(0);
  });
});
