import type { Rpps } from '@relais/domain/identity/rpps';
import { hours, later } from '@relais/domain/kernel/instant';
import { referenceFromBytes } from '@relais/domain/nudge/reference';
import { expect, it } from 'vitest';
import type { Tables } from '../../database/schema.ts';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../../database/testing/people.ts';
import { testFoundations } from '../../testing/test-foundations.ts';
import { messageCheckUseCases } from './message-check.module.ts';

onBothEngines('a message asked about by its reference', (open) => {
  const prepared = async () => {
    const foundations = testFoundations(await open());
    const { database, clock } = foundations;
    const now = clock.now();
    const rpps = await aPharmacistOnFile(database, now);
    const reference = referenceFromBytes(Uint8Array.from([250, 200, 150, 100, 50, 25, 12, 6]));
    const sent = (state: 'accepted' | 'due', over: Partial<Tables['messages']['$inferInsert']> = {}) =>
      database.transaction(async (sql) => {
        await sql.insert(sql.tables.messages).values({
          id: 'message-1',
          dedupeKey: 'key-1',
          reference,
          rpps,
          lane: 'nudge',
          channel: 'sms',
          recipient: '+33639980001',
          template: 'wait-over-sms',
          templateVersion: 1,
          subject: '',
          text: 'secret text',
          html: '',
          state,
          createdAt: now,
          notBefore: now,
          expiresAt: later(now, hours(24)),
          tries: 1,
          absences: 0,
          acceptedAt: now,
          ...over,
        });
      });
    return { ...foundations, rpps, reference, sent, check: messageCheckUseCases(foundations) };
  };

  it('is told to be ours to anybody, with its channel, its day and its topic, and nothing else', async () => {
    const { check, reference, sent } = await prepared();
    expect(await check.verify(reference)).toEqual({ ok: true, value: { isOurs: false } });
    await sent('accepted');
    const typed = `réf. ${reference.slice(0, 3).toLowerCase()} ${reference.slice(3)}`;
    expect(await check.verify(typed)).toEqual({
      ok: true,
      value: { isOurs: true, messages: [{ channel: 'sms', day: '2026-11-24', topic: 'activation' }] },
    });
  });

  it('is about what the template an editor added is about, and carries its name', async () => {
    const { check, reference, rpps, sent, database, clock } = await prepared();
    await database.transaction(async (sql) => {
      await sql.insert(sql.tables.addedTemplates).values({
        slug: 'week-end-sms',
        name: 'Horaires du week-end (SMS)',
        topic: 'team',
        channel: 'sms',
        createdBy: 'editor',
        createdAt: clock.now(),
      });
    });
    await sent('accepted', { template: 'week-end-sms' });
    expect(await check.verify(reference)).toMatchObject({ value: { messages: [{ topic: 'team' }] } });
    expect(await check.why(rpps, reference)).toMatchObject({
      value: { topic: 'team', name: 'Horaires du week-end (SMS)' },
    });
    expect(await check.received(rpps)).toMatchObject({ messages: [{ name: 'Horaires du week-end (SMS)' }] });
  });

  it('is not ours before it left, nor when it cannot be a reference', async () => {
    const { check, reference, sent } = await prepared();
    await sent('due');
    expect(await check.verify(reference)).toEqual({ ok: true, value: { isOurs: false } });
    expect(await check.verify('bonjour')).toEqual({ ok: false, refusal: { code: 'reference-malformed' } });
  });

  it('is explained to who received it: the rule, what happened, when', async () => {
    const { check, reference, rpps, sent, database, clock } = await prepared();
    const anchor = later(clock.now(), -hours(2));
    await database.transaction(async (sql) => {
      await sql.insert(sql.tables.nudges).values({
        id: 'nudge-1',
        dedupeKey: 'nudge-1',
        rule: 'wait-over',
        ruleVersion: 1,
        rpps,
        anchor,
        wantedAt: anchor,
        dueAt: anchor,
        wakeAt: anchor,
        expiresAt: later(anchor, hours(24)),
        state: 'sent',
        createdAt: anchor,
      });
    });
    await sent('accepted', { nudgeId: 'nudge-1' });
    expect(await check.why(rpps, reference)).toMatchObject({
      ok: true,
      value: {
        channel: 'sms',
        topic: 'activation',
        template: 'wait-over-sms',
        sentAt: clock.now(),
        because: { kind: 'rule', rule: 'wait-over', at: anchor },
      },
    });
    const stranger = '99700000013' as Rpps;
    expect(await check.why(stranger, reference)).toEqual({ ok: false, refusal: { code: 'not-found' } });
  });

  it('is listed for who received it, with where it went masked and without its words', async () => {
    const { check, reference, rpps, sent, clock } = await prepared();
    await sent('accepted');
    const received = await check.received(rpps);
    expect(received).toMatchObject({
      now: clock.now(),
      zone: 'Europe/Paris',
      messages: [{ channel: 'sms', reference, masked: '06 … 01', state: 'accepted', left: true }],
    });
    expect(JSON.stringify(received)).not.toMatch(/secret text|639980001/);
    expect(await check.received('99700000013' as Rpps)).toMatchObject({ messages: [] });
  });

  it('that has not left yet is listed too, but cannot be asked about', async () => {
    const { check, reference, rpps, sent } = await prepared();
    await sent('due');
    expect((await check.received(rpps)).messages).toMatchObject([{ state: 'due', left: false }]);
    expect(await check.why(rpps, reference)).toEqual({ ok: false, refusal: { code: 'not-found' } });
  });

  it('is explained by a wish to sign in, or by a message written to many', async () => {
    const code = await prepared();
    await code.sent('accepted', { lane: 'sign-in' });
    expect(await code.check.why(code.rpps, code.reference)).toMatchObject({
      value: { topic: 'sign-in', because: { kind: 'sign-in-asked' } },
    });
    const campaign = await prepared();
    await campaign.sent('accepted');
    expect(await campaign.check.why(campaign.rpps, campaign.reference)).toMatchObject({
      value: { because: { kind: 'campaign' } },
    });
  });
});
