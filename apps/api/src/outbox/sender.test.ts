import { hours, minutes, seconds } from '@relais/domain/kernel/instant';
import { expect, it } from 'vitest';
import { onBothEngines } from '../database/testing/on-both-engines.ts';
import type { AttemptOutcome } from './attempt-outcome.ts';
import { claimMessages } from './claim.ts';
import { aMessage, aSender } from './fixtures.ts';

const noAnswer: AttemptOutcome = { kind: 'ambiguous', detail: 'reset' };
const refusedFor = (verdict: 'retry' | 'stale-coordinates'): AttemptOutcome => ({
  kind: 'refused',
  code: '30005',
  detail: 'refused',
  verdict,
});

onBothEngines('the sender', (open) => {
  it('sends a message that is due once, and keeps the provider’s identifier', async () => {
    const outbox = aSender(await open());
    await outbox.write(aMessage());
    await outbox.turn();
    await outbox.turn();
    expect(outbox.sent).toEqual(['7K3F9M']);
    expect(await outbox.message()).toMatchObject({ state: 'accepted', providerId: 'SM1', tries: 1 });
    expect(outbox.endings).toEqual([{ kind: 'accepted' }]);
  });

  it('writes the same intention down only once', async () => {
    const outbox = aSender(await open());
    await outbox.write(aMessage());
    await outbox.write(aMessage({ text: 'the same again' }));
    await outbox.turn();
    expect(outbox.sent).toHaveLength(1);
  });

  it('leaves what is not due yet', async () => {
    const outbox = aSender(await open());
    await outbox.write(aMessage());
    outbox.pass(-minutes(1));
    await outbox.turn();
    expect(outbox.sent).toEqual([]);
  });

  it('tries again, later, after a proven refusal that a pause can mend', async () => {
    const outbox = aSender(await open());
    outbox.providerAnswers(refusedFor('retry'));
    await outbox.write(aMessage());
    await outbox.turn();
    await outbox.turn();
    expect(outbox.sent).toHaveLength(1);
    outbox.pass(minutes(1));
    await outbox.turn();
    expect(outbox.sent).toHaveLength(2);
    expect(await outbox.message()).toMatchObject({ state: 'accepted', tries: 2 });
  });

  it('ends a message whose address will never work, and says why', async () => {
    const outbox = aSender(await open());
    outbox.providerAnswers(refusedFor('stale-coordinates'));
    await outbox.write(aMessage());
    await outbox.turn();
    expect(await outbox.message()).toMatchObject({ state: 'failed', reason: '30005' });
    expect(outbox.endings).toEqual([{ kind: 'failed', verdict: 'stale-coordinates', code: '30005' }]);
  });

  it('never sends again what may have left, until the provider’s records were asked', async () => {
    const outbox = aSender(await open());
    outbox.providerAnswers(noAnswer);
    outbox.recordsShow({ kind: 'found', providerIds: ['SM9'] });
    await outbox.write(aMessage());
    await outbox.turn();
    outbox.pass(seconds(119));
    await outbox.turn();
    expect(await outbox.message()).toMatchObject({ state: 'ambiguous' });
    outbox.pass(seconds(2));
    await outbox.turn();
    expect(outbox.sent).toHaveLength(1);
    expect(await outbox.message()).toMatchObject({ state: 'accepted', providerId: 'SM9' });
  });

  it('sends again only what was looked for twice, a minute apart, and not found', async () => {
    const outbox = aSender(await open());
    outbox.providerAnswers(noAnswer);
    await outbox.write(aMessage());
    await outbox.turn();
    outbox.pass(seconds(121));
    await outbox.turn();
    expect(outbox.sent).toHaveLength(1);
    outbox.pass(seconds(59));
    await outbox.turn();
    expect(outbox.sent).toHaveLength(1);
    outbox.pass(seconds(2));
    await outbox.turn();
    expect(outbox.sent).toHaveLength(2);
  });

  it('keeps looking while the provider’s records cannot be reached', async () => {
    const outbox = aSender(await open());
    outbox.providerAnswers(noAnswer);
    outbox.recordsShow(
      ...Array.from({ length: 5 }, () => ({ kind: 'unreachable' as const, detail: 'down' })),
    );
    await outbox.write(aMessage());
    await outbox.turn();
    for (let look = 0; look < 5; look += 1) {
      outbox.pass(seconds(121));
      await outbox.turn();
    }
    expect(outbox.sent).toHaveLength(1);
  });

  it('parks a message for a person where nothing can prove what became of it', async () => {
    const outbox = aSender(await open());
    outbox.providerAnswers(noAnswer);
    outbox.recordsShow({ kind: 'no-source' });
    await outbox.write(aMessage({ channel: 'email' }));
    await outbox.turn();
    outbox.pass(seconds(121));
    await outbox.turn();
    expect(await outbox.message()).toMatchObject({ state: 'parked' });
  });

  it('raises an alarm when the provider holds the message twice', async () => {
    const outbox = aSender(await open());
    outbox.providerAnswers(noAnswer);
    outbox.recordsShow({ kind: 'found', providerIds: ['SM1', 'SM2'] });
    await outbox.write(aMessage());
    await outbox.turn();
    outbox.pass(seconds(121));
    await outbox.turn();
    expect(outbox.alarms).toEqual([
      { kind: 'duplicate', messageId: `message-${aMessage().dedupeKey}`, providerIds: ['SM1', 'SM2'] },
    ]);
  });

  it('treats the messages of a sender that died as ambiguous, not as due', async () => {
    const database = await open();
    const outbox = aSender(database, {
      pacing: { ...aSender(database).needs.pacing, lease: 0, sendDeadline: 0 },
    });
    await outbox.write(aMessage());
    await claimMessages(outbox.needs)('sms', 10);
    outbox.pass(1);
    await outbox.turn();
    expect(await outbox.message()).toMatchObject({ state: 'ambiguous' });
    expect(outbox.sent).toEqual([]);
  });

  it('hands a message back when its turn comes too late for its lease', async () => {
    const database = await open();
    const slow = aSender(database, {
      monotonic: (() => {
        let at = 0;
        return () => (at += seconds(25));
      })(),
    });
    await slow.write(aMessage());
    await slow.turn();
    expect(slow.sent).toEqual([]);
    expect(await slow.message()).toMatchObject({ state: 'due' });
  });

  it('sends a sign-in code again at once when no answer came: late it is worthless, twice it is harmless', async () => {
    const outbox = aSender(await open());
    outbox.providerAnswers(noAnswer);
    await outbox.write(aMessage({ lane: 'sign-in' }));
    await outbox.turn();
    await outbox.turn();
    expect(outbox.sent).toHaveLength(2);
  });

  it('wipes a sign-in code once it has been handed over', async () => {
    const outbox = aSender(await open());
    await outbox.write(aMessage({ lane: 'sign-in', text: '123456 est votre code' }));
    await outbox.turn();
    expect(await outbox.message()).toMatchObject({ state: 'accepted', text: '' });
  });

  it('drops what is too late to be useful, and says so', async () => {
    const outbox = aSender(await open());
    await outbox.write(aMessage());
    outbox.pass(hours(49));
    await outbox.turn();
    expect(outbox.sent).toEqual([]);
    expect(await outbox.message()).toMatchObject({ state: 'expired', reason: 'too-late' });
    expect(outbox.endings).toEqual([{ kind: 'expired' }]);
  });

  it('asks once more before a message leaves, and skips it with the reason', async () => {
    const outbox = aSender(await open(), {
      hooks: { mayLeave: async () => ({ kind: 'skip', reason: 'already-active' }), ended: async () => {} },
    });
    await outbox.write(aMessage());
    await outbox.turn();
    expect(outbox.sent).toEqual([]);
    expect(await outbox.message()).toMatchObject({ state: 'skipped', reason: 'already-active', tries: 0 });
  });
});

onBothEngines('two senders', (open) => {
  it('never take the same message', async () => {
    const database = await open();
    const outbox = aSender(database);
    for (let n = 0; n < 40; n += 1) await outbox.write(aMessage({ dedupeKey: `wait-over/${n}` }));
    const claim = claimMessages(outbox.needs);
    const claimed = (await Promise.all([claim('sms', 30), claim('sms', 30), claim('sms', 30)])).flat();
    expect(claimed).toHaveLength(40);
    expect(new Set(claimed.map(({ message }) => message.id)).size).toBe(40);
  });
});
