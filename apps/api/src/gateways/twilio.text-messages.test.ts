import { instantFromMilliseconds } from '@relais/domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import type { OutgoingMessage } from '../outbox/message.ts';
import { type RunningSandbox, runningSandbox } from '../testing/running-sandbox.ts';
import { twilioTextMessages } from './twilio.text-messages.ts';

const aText = (over: Partial<OutgoingMessage> = {}): OutgoingMessage => ({
  id: 'message',
  reference: '7K3F9M',
  channel: 'sms',
  recipient: '+33639980001',
  subject: '',
  text: 'Vous pouvez réessayer. Réf 7K3F9M',
  html: '',
  createdAt: instantFromMilliseconds(Date.now()),
  ...over,
});

const textMessagesTo = ({ account }: Pick<RunningSandbox, 'account'>, timeout = 2_000) =>
  twilioTextMessages({
    account,
    sender: 'RelaisOffic',
    statusCallback: 'http://127.0.0.1:9/webhooks/twilio/status',
    timeout,
    connections: 2,
  });

const attempt = { id: '0198a000-0000-7000-8000-000000000001' };

describe('text messages through Twilio’s own client', () => {
  it('are accepted with the identifier Twilio gives', async () => {
    const sandbox = await runningSandbox();
    const outcome = await textMessagesTo(sandbox).send(aText(), attempt);
    expect(outcome).toMatchObject({
      kind: 'accepted',
      providerId: expect.stringMatching(/^SM[0-9a-f]{32}$/),
    });
    expect(await sandbox.messages()).toMatchObject([{ to: '+33639980001', reference: '7K3F9M' }]);
  });

  it.each([
    [21211, 'stale-coordinates'],
    [21614, 'stale-coordinates'],
    [21610, 'opted-out'],
    [20003, 'account'],
    [21408, 'operator'],
    [20429, 'retry'],
  ])('refused with code %i ask for: %s', async (code, verdict) => {
    const sandbox = await runningSandbox();
    await sandbox.faults({ on: 'sms-create', kind: 'refuse', code });
    expect(await textMessagesTo(sandbox).send(aText(), attempt)).toMatchObject({
      kind: 'refused',
      code: String(code),
      verdict,
    });
    expect(await sandbox.messages()).toEqual([]);
  });

  it.each([
    ['cut before Twilio takes them', { kind: 'drop-before' }, 0],
    ['cut after Twilio took them', { kind: 'drop-after' }, 1],
    ['answered 503 and not taken', { kind: 'status', code: 503 }, 0],
    ['answered 503 and taken all the same', { kind: 'status', code: 503, accepted: true }, 1],
    ['not answered in time', { kind: 'delay', delayMs: 800, accepted: true }, 1],
  ])('%s prove nothing', async (_, fault, taken) => {
    const sandbox = await runningSandbox();
    await sandbox.faults({ on: 'sms-create', ...fault });
    expect(await textMessagesTo(sandbox, 300).send(aText(), attempt)).toMatchObject({ kind: 'ambiguous' });
    expect(await sandbox.messages()).toHaveLength(taken);
  });

  it('to an address where nobody listens have surely not left', async () => {
    const nobody = {
      account: { accountSid: `AC${'0'.repeat(32)}`, authToken: 'token', baseUrl: 'http://127.0.0.1:9' },
    };
    expect(await textMessagesTo(nobody).send(aText(), attempt)).toMatchObject({
      kind: 'refused',
      code: 'not-connected',
      verdict: 'retry',
    });
  });

  it('are found again by their reference, and only by it', async () => {
    const sandbox = await runningSandbox();
    const textMessages = textMessagesTo(sandbox);
    await sandbox.faults({ on: 'sms-create', kind: 'drop-after' });
    const message = aText();
    await textMessages.send(message, attempt);
    await sandbox.faults();
    expect(await textMessages.find(message)).toMatchObject({ kind: 'found' });
    expect(await textMessages.find(aText({ reference: 'QQQQQQ' }))).toEqual({ kind: 'absent' });
  });

  it('cannot be looked for while Twilio does not answer', async () => {
    const sandbox = await runningSandbox();
    await sandbox.faults({ on: 'sms-list', kind: 'status', code: 503 });
    expect(await textMessagesTo(sandbox).find(aText())).toMatchObject({ kind: 'unreachable' });
  });
});
