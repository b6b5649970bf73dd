import { describe, expect, it } from 'vitest';
import { aSandbox } from '../fixtures.ts';

const failure = (sending: Promise<unknown>): Promise<{ code?: string; responseCode?: number } | null> =>
  sending.then(
    () => null,
    (error) => error,
  );

describe('the mailbox', () => {
  it('keeps what was written: addresses, subject, both bodies, headers', async () => {
    const { sendMail, messages } = await aSandbox();
    await sendMail({
      html: '<p>Les 48&nbsp;h sont passées.</p>',
      list: { unsubscribe: { url: 'https://relais.example/desabonnement/abc', comment: 'Se désabonner' } },
      headers: { 'X-Attempt-Id': 'a1' },
    });
    expect(await messages('Claire.Martin@officine.example')).toMatchObject([
      {
        channel: 'email',
        to: 'claire.martin@officine.example',
        from: 'relais@relais.example',
        subject: 'Vous pouvez réessayer',
        text: 'Les 48 h sont passées.\n\nRéf 7K3F',
        html: '<p>Les 48&nbsp;h sont passées.</p>',
        reference: '7K3F',
        status: 'delivered',
        attempts: 1,
        headers: { 'message-id': '<k7q2m9@relais.example>', 'x-attempt-id': 'a1' },
      },
    ]);
    expect(await messages('somebody@else.example')).toEqual([]);
  });

  it('keeps one message per recipient, known by its Message-ID when the text names no reference', async () => {
    const { sendMail, sendings } = await aSandbox();
    await sendMail({ to: ['a@officine.example', 'b@officine.example'], text: 'Bonjour' });
    expect((await sendings()).sendings).toMatchObject([
      { recipient: 'a@officine.example', reference: 'k7q2m9', accepted: 1 },
      { recipient: 'b@officine.example', reference: 'k7q2m9', accepted: 1 },
    ]);
  });

  it('keeps every header that is repeated, so that one slipped in shows', async () => {
    const { sendMail, messages } = await aSandbox();
    await sendMail({
      headers: [
        { key: 'X-Trace', value: 'one' },
        { key: 'X-Trace', value: 'two' },
      ],
    });
    expect(await messages()).toMatchObject([{ headers: { 'x-trace': 'one\ntwo' } }]);
  });

  it.each(['smtp-connect', 'smtp-ehlo', 'smtp-mail', 'smtp-rcpt', 'smtp-data', 'smtp-final-dot'])(
    'refuses at %s with the reply asked for, and keeps nothing',
    async (on) => {
      const { sendMail, setFaults, messages } = await aSandbox();
      // Nodemailer falls back from EHLO to HELO: both are refused.
      const times = on === 'smtp-ehlo' ? 2 : 1;
      await setFaults({ faults: [{ on, kind: 'refuse', code: 451, times }] });
      expect(await failure(sendMail())).toMatchObject({ responseCode: 451 });
      expect(await messages()).toEqual([]);
      expect(await failure(sendMail())).toBeNull();
      expect(await messages()).toHaveLength(1);
    },
  );

  it.each(['smtp-connect', 'smtp-ehlo', 'smtp-mail', 'smtp-rcpt', 'smtp-data', 'smtp-final-dot'])(
    'cuts before answering at %s, and keeps nothing',
    async (on) => {
      const { sendMail, setFaults, messages } = await aSandbox();
      await setFaults({ faults: [{ on, kind: 'drop-before', times: 1 }] });
      const error = await failure(sendMail());
      expect(error).toBeInstanceOf(Error);
      expect(error).not.toHaveProperty('responseCode');
      expect(await messages()).toEqual([]);
    },
  );

  it('cuts after the final dot: the mail is kept, its sender is not told', async () => {
    const { sendMail, setFaults, messages, sendings } = await aSandbox();
    await setFaults({ faults: [{ on: 'smtp-final-dot', kind: 'drop-after', times: 1 }] });
    const error = await failure(sendMail());
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toHaveProperty('responseCode');
    expect(await messages()).toHaveLength(1);
    await sendMail();
    expect(await sendings()).toMatchObject({ attempts: 2, accepted: 2, duplicates: 1 });
  });

  it('can refuse a mail that it has kept, or keep it twice', async () => {
    const { sendMail, setFaults, messages, sendings } = await aSandbox();
    await setFaults({
      faults: [{ on: 'smtp-final-dot', kind: 'status', code: 451, accepted: true, times: 1 }],
    });
    expect(await failure(sendMail())).toMatchObject({ responseCode: 451 });
    expect(await messages()).toHaveLength(1);
    await setFaults({ faults: [{ on: 'smtp-final-dot', kind: 'duplicate', times: 1 }] });
    await sendMail({ text: 'Autre message' });
    expect(await sendings()).toMatchObject({ accepted: 2, copies: 1, duplicates: 0 });
  });

  it('fails for one recipient and not for the others', async () => {
    const { sendMail, setFaults } = await aSandbox();
    await setFaults({
      faults: [{ on: 'smtp-rcpt', kind: 'refuse', code: 550, to: 'gone@officine.example' }],
    });
    expect(await failure(sendMail({ to: 'gone@officine.example' }))).toMatchObject({ responseCode: 550 });
    expect(await failure(sendMail())).toBeNull();
  });

  it('takes the time it is told to take', async () => {
    const { sendMail, setFaults } = await aSandbox();
    await setFaults({ faults: [{ on: 'smtp-mail', kind: 'delay', delayMs: 300 }] });
    const start = performance.now();
    await sendMail();
    expect(performance.now() - start).toBeGreaterThan(290);
  });
});
