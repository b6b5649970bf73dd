import fc from 'fast-check';
import twilio from 'twilio';
import { expect, it } from 'vitest';
import { onBothEngines, onSqlite } from '../database/testing/on-both-engines.ts';
import { aMessage } from '../outbox/fixtures.ts';
import { intend } from '../outbox/outbox.ts';
import { testServer } from '../testing/test-server.ts';

const attempt = '0198a000-0000-7000-8000-000000000001';
const sid = `SM${'a'.repeat(32)}`;
const path = `/webhooks/twilio/status?attempt=${attempt}`;
const address = `http://127.0.0.1:3002${path}`;

type Fields = Record<string, string>;

const aStatus = (MessageStatus: string, more: Fields = {}): Fields => ({
  MessageSid: sid,
  SmsSid: sid,
  MessageStatus,
  SmsStatus: MessageStatus,
  To: '+33639980001',
  From: 'RelaisOffic',
  AccountSid: `AC${'0'.repeat(32)}`,
  ApiVersion: '2010-04-01',
  ...more,
});

const signatureOf = (fields: Fields, token = 'sandbox-token', signedAddress = address) =>
  twilio.getExpectedTwilioSignature(token, signedAddress, fields);

/** A server that has handed one SMS to Twilio in the attempt above. */
const aServerWaitingForReceipts = async (database: Parameters<typeof testServer>[0]) => {
  const server = await testServer(database);
  await database.transaction(async (sql) => {
    await intend(sql, aMessage(), { id: 'message', now: server.clock.now() });
    await sql.update(sql.tables.messages).set({ state: 'sending', attemptId: attempt, tries: 1 });
    await sql
      .insert(sql.tables.attempts)
      .values({ id: attempt, messageId: 'message', number: 1, startedAt: server.clock.now() });
  });
  const post = (fields: Fields, signature: string | undefined, url = path) =>
    server.send(
      'POST',
      url,
      {
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          ...(signature === undefined ? {} : { 'x-twilio-signature': signature }),
        },
      },
      new URLSearchParams(fields).toString(),
    );
  return {
    post,
    says: (status: string, more: Fields = {}) =>
      post(aStatus(status, more), signatureOf(aStatus(status, more))),
    state: async () => {
      const [row] = await database.read.select().from(database.read.tables.messages);
      return row?.state;
    },
    receipts: () => database.read.$count(database.read.tables.receipts),
  };
};

onBothEngines('a status that Twilio signed', (open) => {
  it('moves the message, even before its own answer came', async () => {
    const server = await aServerWaitingForReceipts(await open());
    expect((await server.says('delivered')).status).toBe(204);
    expect(await server.state()).toBe('delivered');
  });

  it('changes nothing when it comes twice, or late and lower', async () => {
    const server = await aServerWaitingForReceipts(await open());
    await server.says('delivered');
    await server.says('delivered');
    await server.says('sent');
    expect(await server.state()).toBe('delivered');
    expect(await server.receipts()).toBe(2);
  });

  it('ends undelivered with the code when the number does not answer any more', async () => {
    const server = await aServerWaitingForReceipts(await open());
    await server.says('undelivered', { ErrorCode: '30005' });
    expect(await server.state()).toBe('undelivered');
  });
});

onSqlite('every order of the same statuses, each up to three times', (open) => {
  it('leads to the same state', async () => {
    const orders = fc.sample(
      fc.shuffledSubarray(['queued', 'sending', 'sent', 'sent', 'delivered', 'delivered'], { minLength: 6 }),
      { numRuns: 12, seed: 7 },
    );
    for (const order of orders) {
      const server = await aServerWaitingForReceipts(await open());
      for (const status of order) await server.says(status);
      expect(await server.state()).toBe('delivered');
    }
  });
});

onSqlite('a status that Twilio did not sign', (open) => {
  it('is refused without a signature, with that of another token, or of another address', async () => {
    const server = await aServerWaitingForReceipts(await open());
    const fields = aStatus('delivered');
    const elsewhere = 'https://evil.example/webhooks/twilio/status';
    for (const signature of [
      undefined,
      '',
      signatureOf(fields, 'another'),
      signatureOf(fields, 'sandbox-token', elsewhere),
    ]) {
      expect((await server.post(fields, signature)).status).toBe(403);
    }
    expect(await server.receipts()).toBe(0);
    expect(await server.state()).toBe('sending');
  });

  it('is refused after any change of a signed request', async () => {
    const server = await aServerWaitingForReceipts(await open());
    const signed = aStatus('sent');
    const signature = signatureOf(signed);
    const changes = fc.record({
      field: fc.constantFrom(...Object.keys(signed), 'ErrorCode', 'Body'),
      value: fc.oneof(
        fc.constant(undefined),
        fc.string({ maxLength: 12 }),
        fc.constantFrom('delivered', sid, '30005'),
      ),
    });
    await fc.assert(
      fc.asyncProperty(changes, async ({ field, value }) => {
        const changed = { ...signed };
        if (value === undefined) delete changed[field];
        else changed[field] = value;
        fc.pre(JSON.stringify(changed) !== JSON.stringify(signed));
        expect((await server.post(changed, signature)).status).toBeGreaterThanOrEqual(400);
      }),
      { numRuns: 1_000 },
    );
    expect(await server.receipts()).toBe(0);
  });

  it('is refused when its fields are none of a status', async () => {
    const server = await aServerWaitingForReceipts(await open());
    expect((await server.post({}, signatureOf({}))).status).toBe(400);
    expect((await server.post(aStatus('<script>'), signatureOf(aStatus('<script>')))).status).toBe(400);
    expect(
      (await server.post(aStatus('sent'), signatureOf(aStatus('sent')), '/webhooks/twilio/status')).status,
    ).toBe(400);
  });
});
