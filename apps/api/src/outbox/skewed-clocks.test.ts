import { days, hours, later } from '@relais/domain/kernel/instant';
import { expect, it } from 'vitest';
import { onBothEngines } from '../database/testing/on-both-engines.ts';
import { claimMessages } from './claim.ts';
import { aMessage, aSender, mondayMorning } from './fixtures.ts';

const messages = Array.from({ length: 12 }, (_, number) => `wait-over/${number}`);

onBothEngines('a sender whose host tells another time', (open) => {
  for (const [told, skew] of [
    ['an hour early', -hours(1)],
    ['a day late', days(1)],
  ] as const) {
    it(`${told}, takes nothing that another sender holds`, async () => {
      const database = await open();
      const right = aSender(database);
      for (const dedupeKey of messages)
        await right.write(aMessage({ dedupeKey, expiresAt: later(mondayMorning, days(3)) }));
      const { ids, leaseClock } = right.needs;
      const clock = { now: () => later(right.needs.clock.now(), skew) };
      const skewed = aSender(database, { clock, ids, leaseClock });
      const held = await claimMessages(right.needs)('sms', 8);
      await skewed.turn();
      const states = await Promise.all(held.map(({ message }) => right.message(message.dedupeKey)));
      expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['sending']));
      expect(skewed.sent).toHaveLength(skew > 0 ? 4 : 0);
    });
  }

  it('sends each message once when its clock is put back an hour while some are on their way', async () => {
    const outbox = aSender(await open());
    for (const dedupeKey of messages) await outbox.write(aMessage({ dedupeKey }));
    await outbox.turn();
    outbox.pass(-hours(1));
    await outbox.turn();
    outbox.pass(hours(2));
    await outbox.turn();
    expect(outbox.sent).toHaveLength(messages.length);
  });
});
