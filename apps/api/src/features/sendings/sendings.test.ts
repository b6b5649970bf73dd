import { days, instantFromIso, later, minutes } from '@relais/domain/kernel/instant';
import { expect, it } from 'vitest';
import type { Database } from '../../database/database.ts';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../../database/testing/people.ts';
import { aMessage, aSender, mondayMorning } from '../../outbox/fixtures.ts';
import type { MessageIntent } from '../../outbox/message.ts';
import { recordReceipt } from '../../outbox/record-receipt.ts';
import { sendingsUseCases } from './sendings.module.ts';

const everyone = { scope: 'all', role: 'admin' } as const;
const reader = { scope: 'all', role: 'reader' } as const;

const aPost = async (database: Database) => {
  await aPharmacistOnFile(database, mondayMorning);
  await aPharmacistOnFile(database, mondayMorning, {
    rpps: '99700000013',
    department: '33',
    officineId: 'officine-33',
    mobile: '+33639980002',
    email: 'other@example.org',
  });
  const sender = aSender(database);
  const useCases = sendingsUseCases({ database });
  return {
    ...sender,
    ...useCases,
    write: (key: string, over: Partial<MessageIntent> = {}) =>
      sender.write(aMessage({ dedupeKey: key, ...over })),
    idOf: (key: string) => `message-${key}`,
    listed: async (...asked: Parameters<typeof useCases.list>) =>
      (await useCases.list(...asked)).rows.map(({ id }) => id.replace('message-', '')),
  };
};

onBothEngines('The list of what was sent', (open) => {
  it('shows what is planned and what has left, the latest first, with what a receipt needs', async () => {
    const post = await aPost(await open());
    await post.write('planned', { notBefore: later(mondayMorning, days(1)) });
    await post.write('now');
    await post.turn();
    const { rows, total, pages } = await post.list({}, 1, everyone);
    expect({ total, pages }).toEqual({ total: 2, pages: 1 });
    expect(rows).toMatchObject([
      { id: 'message-planned', state: 'due', acceptedAt: null },
      {
        id: 'message-now',
        state: 'accepted',
        acceptedAt: mondayMorning,
        recipient: '+33639980001',
        person: { rpps: '99700000005', familyName: 'MARTIN' },
        template: 'wait-over',
        templateVersion: 1,
        tries: 1,
      },
    ]);
  });

  it('is filtered by state, channel, template, person and day of Paris', async () => {
    const post = await aPost(await open());
    await post.write('sms');
    await post.turn();
    await post.write('email', { channel: 'email', recipient: 'claire.martin@example.org' });
    await post.write('template', { template: 'welcome-email' });
    await post.write('other', { rpps: '99700000013' as never });
    await post.write('late', { notBefore: instantFromIso('2026-11-23T23:59:00+01:00') });
    await post.write('next', { notBefore: instantFromIso('2026-11-24T00:00:00+01:00') });
    expect(await post.listed({ states: ['accepted'] }, 1, everyone)).toEqual(['sms']);
    expect(await post.listed({ channel: 'email' }, 1, everyone)).toEqual(['email']);
    expect(await post.listed({ template: 'welcome-email' }, 1, everyone)).toEqual(['template']);
    expect(await post.listed({ rpps: '99700000013' as never }, 1, everyone)).toEqual(['other']);
    expect(await post.listed({ day: '2026-11-24' }, 1, everyone)).toEqual(['next']);
    expect(await post.listed({ day: '2026-11-23' }, 1, everyone)).not.toContain('next');
    expect(await post.listed({ day: '2026-11-23' }, 1, everyone)).toContain('late');
    expect(await post.listed({ day: '2026-11-31' }, 1, everyone)).toEqual([]);
  });

  it('holds nobody of another department', async () => {
    const post = await aPost(await open());
    await post.write('paris');
    await post.write('gironde', { rpps: '99700000013' as never });
    expect(await post.listed({}, 1, { scope: ['75'], role: 'admin' })).toEqual(['paris']);
    expect(await post.listed({}, 1, { scope: ['29'], role: 'admin' })).toEqual([]);
    expect(await post.find(post.idOf('gironde'), { scope: ['75'], role: 'admin' })).toBeUndefined();
    expect(await post.find(post.idOf('gironde'), { scope: ['33'], role: 'admin' })).toBeDefined();
    expect(await post.find('message-nothing', everyone)).toBeUndefined();
  });

  it('masks addresses from those who do not write to people themselves', async () => {
    const post = await aPost(await open());
    await post.write('sms');
    expect((await post.list({}, 1, reader)).rows[0]?.recipient).toBe('06 •• •• •• 01');
    expect((await post.find(post.idOf('sms'), reader))?.recipient).toBe('06 •• •• •• 01');
  });

  it('comes in pages of 50', async () => {
    const post = await aPost(await open());
    for (let number = 0; number < 51; number += 1) await post.write(`message-${number}`);
    const second = await post.list({}, 2, everyone);
    expect(second).toMatchObject({ total: 51, page: 2, pages: 2 });
    expect(second.rows).toHaveLength(1);
  });
});

onBothEngines('One message', (open) => {
  it('tells each try and each receipt, in order', async () => {
    const database = await open();
    const post = await aPost(database);
    await post.write('sms');
    post.providerAnswers({ kind: 'refused', code: '20429', detail: 'slow down', verdict: 'retry' });
    await post.turn();
    post.pass(minutes(5));
    await post.turn();
    const record = recordReceipt({ ...post.needs, verdictOf: () => 'retry', alarm: () => undefined });
    for (const status of ['sent', 'delivered']) {
      await record({
        id: status,
        attemptId: undefined,
        providerId: 'SM2',
        status,
        errorCode: undefined,
      });
    }
    expect(await post.find(post.idOf('sms'), everyone)).toMatchObject({
      state: 'delivered',
      message: { text: 'Les 48 h sont passées. Réf 7K3F9M' },
      segments: 1,
      attempts: [
        { number: 1, outcome: 'refused', code: '20429', detail: 'slow down' },
        { number: 2, outcome: 'accepted', detail: 'SM2' },
      ],
      receipts: [{ status: 'delivered' }, { status: 'sent' }],
    });
    expect((await post.find(post.idOf('sms'), reader))?.attempts.map(({ detail }) => detail)).toEqual([
      null,
      null,
    ]);
  });

  it('never shows a sign-in code', async () => {
    const post = await aPost(await open());
    await post.write('code', { lane: 'sign-in', text: '123456 est votre code' });
    const sheet = await post.find(post.idOf('code'), everyone);
    expect(sheet).toMatchObject({ cause: { kind: 'sign-in' }, message: undefined });
    expect(JSON.stringify([sheet, await post.list({}, 1, everyone)])).not.toContain('123456');
  });
});
