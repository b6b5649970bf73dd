import { later, minutes, seconds } from '@relais/domain/kernel/instant';
import { expect, it } from 'vitest';
import { onBothEngines } from '../database/testing/on-both-engines.ts';
import { providersWork } from '../sending/providers-work.ts';
import type { AttemptOutcome } from './attempt-outcome.ts';
import { aMessage, aSender, mondayMorning } from './fixtures.ts';
import { providerOutages } from './provider-outages.ts';

const busy: AttemptOutcome = { kind: 'refused', code: '20503', detail: 'down', verdict: 'retry' };
const silent: AttemptOutcome = { kind: 'ambiguous', detail: 'time out' };
const wrongNumber: AttemptOutcome = { ...busy, code: '21614', verdict: 'stale-coordinates' };

onBothEngines('a provider that is down', (open) => {
  const aQueue = async (length: number) => {
    const database = await open();
    const outbox = aSender(database);
    for (let number = 0; number < length; number += 1)
      await outbox.write(aMessage({ dedupeKey: `wait-over/${number}` }));
    const outages = () => providerOutages(database.read, outbox.needs.clock.now());
    return { database, outbox, outages, check: providersWork(outbox.needs) };
  };

  it('is told since its first failure, with what waits and its next try', async () => {
    const { outbox, outages, check } = await aQueue(6);
    outbox.providerAnswers(...Array.from({ length: 6 }, () => busy));
    expect(await outages()).toEqual([]);
    expect(await check()).toBeUndefined();
    await outbox.turn();
    outbox.pass(seconds(1));
    await outbox.write(
      aMessage({ dedupeKey: 'later', notBefore: later(mondayMorning, minutes(30)), rpps: aMessage().rpps }),
    );
    expect(await outages()).toEqual([
      {
        channel: 'sms',
        since: mondayMorning,
        lastTryAt: mondayMorning,
        code: '20503',
        waiting: 6,
        nextTryBy: later(mondayMorning, minutes(1)),
      },
    ]);
    expect(await check()).toBe(
      'sms: answers with error 20503 since 2026-11-23T08:00:00Z, 6 waiting, next try by 2026-11-23T08:01:00Z',
    );
    outbox.pass(minutes(2));
    expect(await outages()).toMatchObject([{ nextTryBy: null }]);
  });

  it('keeps the first hour of the outage through later tries, and is forgotten at the first that works', async () => {
    const { outbox, outages } = await aQueue(5);
    outbox.providerAnswers(...Array.from({ length: 7 }, () => busy));
    await outbox.turn();
    for (let minute = 0; minute < 2; minute += 1) {
      outbox.pass(minutes(1));
      await outbox.turn();
    }
    expect(await outages()).toMatchObject([{ since: mondayMorning, waiting: 5 }]);
    outbox.pass(minutes(10));
    await outbox.turn();
    expect(await outages()).toEqual([]);
  });

  it('that does not answer keeps messages nobody knows the fate of: they wait too', async () => {
    const { outbox, outages, check } = await aQueue(5);
    outbox.providerAnswers(...Array.from({ length: 5 }, () => silent));
    await outbox.turn();
    expect(await outages()).toMatchObject([{ code: null, waiting: 5, nextTryBy: null }]);
    expect(await check()).toBe('sms: no answer since 2026-11-23T08:00:00Z, 5 waiting');
  });

  it('is one that fails several senders, none of which failed enough times to know', async () => {
    const { database, outbox, outages } = await aQueue(3);
    outbox.providerAnswers(busy, busy, busy);
    await outbox.turn();
    expect(await outages()).toEqual([]);
    const names = Array.from({ length: 9 }, (_, number) => `other-${number}`);
    const other = aSender(database, { ids: { next: () => names.pop() ?? 'other' } });
    for (const key of ['a', 'b']) await other.write(aMessage({ dedupeKey: key }));
    other.providerAnswers(busy, busy);
    await other.turn();
    expect(await outages()).toMatchObject([{ since: mondayMorning, waiting: 5 }]);
    expect([...outbox.alarms, ...other.alarms]).toEqual([]);
    outbox.pass(minutes(2));
    await outbox.turn();
    expect(await outages()).toEqual([]);
  });

  it('is not one that refuses wrong numbers', async () => {
    const { outbox, outages } = await aQueue(8);
    outbox.providerAnswers(...Array.from({ length: 8 }, () => wrongNumber));
    await outbox.turn();
    expect(await outages()).toEqual([]);
  });
});
