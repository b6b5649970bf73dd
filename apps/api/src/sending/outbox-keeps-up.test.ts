import { minutes } from '@relais/domain/kernel/instant';
import { expect, it } from 'vitest';
import { onBothEngines } from '../database/testing/on-both-engines.ts';
import { aMessage, aSender } from '../outbox/fixtures.ts';
import { outboxKeepsUp } from './outbox-keeps-up.ts';

onBothEngines('the alarm on a message that waits', (open) => {
  it('is silent while a queue moves at the rate of its sender, and speaks when nothing leaves', async () => {
    const database = await open();
    const outbox = aSender(database, { perSecond: { sms: 1 / 60, email: 1 } });
    const check = outboxKeepsUp({ database, clock: outbox.needs.clock });
    for (let number = 0; number < 12; number += 1)
      await outbox.write(aMessage({ dedupeKey: `one/${number}` }));
    for (let minute = 0; minute < 8; minute += 1) {
      await outbox.turn();
      outbox.pass(minutes(1));
    }
    expect(await check()).toBeUndefined();
    await outbox.write(aMessage({ dedupeKey: 'mail', channel: 'email' }));
    expect(await check()).toContain('1 messages have been due for more than 5 minutes');
    await outbox.turn();
    expect(await check()).toBeUndefined();
    outbox.pass(minutes(6));
    expect(await check()).toContain('none has left');
  });
});
