import { minutes, seconds } from '@relais/domain/kernel/instant';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { onBothEngines } from '../database/testing/on-both-engines.ts';
import type { AttemptOutcome } from './attempt-outcome.ts';
import { aMessage, aSender } from './fixtures.ts';

const down: AttemptOutcome = { kind: 'refused', code: '20503', detail: 'down', verdict: 'retry' };
const backlog = 400;

const written = async (outbox: ReturnType<typeof aSender>) => {
  for (let number = 0; number < backlog; number += 1)
    await outbox.write(aMessage({ dedupeKey: `wait-over/${number}` }));
};

onBothEngines('while the provider is down', (open) => {
  const anOutage = async (last: number) => {
    let knocks = 0;
    let isDown = true;
    const answers = {
      send: async (): Promise<AttemptOutcome> => {
        knocks += 1;
        return isDown ? down : { kind: 'accepted', providerId: `SM${knocks}` };
      },
      find: async () => ({ kind: 'absent' }) as const,
    };
    const outbox = aSender(await open(), { textMessages: answers });
    await written(outbox);
    for (let elapsed = 0; elapsed < last; elapsed += seconds(10)) {
      await outbox.turn();
      outbox.pass(seconds(10));
    }
    return {
      outbox,
      knocks: () => knocks,
      ends: () => {
        isDown = false;
      },
    };
  };

  it('a few messages ask whether it is back, the others wait untouched', async () => {
    const { outbox, knocks } = await anOutage(minutes(20));
    // One turn of fifty before it is known, then one a minute or so.
    expect(knocks()).toBeLessThan(50 + 45);
    expect(outbox.alarms.map(({ kind }) => kind)).toEqual(['provider-down']);
  });

  it('and once it is back, what waited leaves at the rate of the sender, in two minutes', async () => {
    const { outbox, ends } = await anOutage(minutes(20));
    ends();
    for (let turn = 0; turn < 12; turn += 1) {
      outbox.pass(seconds(10));
      await outbox.turn();
    }
    const { messages } = outbox.needs.database.read.tables;
    const left = await outbox.needs.database.read.select({ state: messages.state }).from(messages);
    const accepted = left.filter(({ state }) => state === 'accepted').length;
    expect(accepted).toBeGreaterThan(backlog - 120);
    expect(outbox.alarms.map(({ kind }) => kind)).toEqual(['provider-down', 'provider-back']);
  });

  it('the other channel goes on', async () => {
    const { outbox } = await anOutage(minutes(1));
    await outbox.write(
      aMessage({ dedupeKey: 'an e-mail', channel: 'email', recipient: 'a@officine.example' }),
    );
    await outbox.turn();
    expect(await outbox.message('an e-mail')).toMatchObject({ state: 'accepted' });
  });
});

onBothEngines('an account that is refused', (open) => {
  it('keeps every message until it is put right', async () => {
    const outbox = aSender(await open());
    for (let number = 0; number < 20; number += 1)
      await outbox.write(aMessage({ dedupeKey: `wait-over/${number}` }));
    const refused: AttemptOutcome = { ...down, code: '20003', verdict: 'account' };
    outbox.providerAnswers(...Array.from({ length: 20 }, () => refused));
    await outbox.turn();
    expect(outbox.alarms.map(({ kind }) => kind)).toEqual(['provider-down']);
    const { messages } = outbox.needs.database.read.tables;
    expect(await outbox.needs.database.read.$count(messages, eq(messages.state, 'due'))).toBe(20);
    for (let turn = 0; turn < 12; turn += 1) {
      outbox.pass(seconds(10));
      await outbox.turn();
    }
    expect(await outbox.needs.database.read.$count(messages, eq(messages.state, 'accepted'))).toBe(20);
  });
});

onBothEngines('a number that refuses', (open) => {
  it('stops nobody else: the provider answers', async () => {
    const outbox = aSender(await open());
    await written(outbox);
    outbox.providerAnswers(
      ...Array.from(
        { length: 60 },
        (): AttemptOutcome => ({ ...down, code: '21614', verdict: 'stale-coordinates' }),
      ),
    );
    for (let turn = 0; turn < 9; turn += 1) await outbox.turn();
    expect(outbox.sent).toHaveLength(backlog);
    expect(outbox.alarms).toEqual([]);
  });
});
