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
type Request = { readonly body: string; readonly signature: string | undefined; readonly path: string };

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

/** One request with something of a signed one changed: a field, the place where a name ends, the address, the signature. */
const aChange = (fields: readonly (readonly [string, string])[]): fc.Arbitrary<Partial<Request>> => {
  const values = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('delivered', sid, '30005', 'sent'));
  const names = fc.constantFrom(...fields.map(([name]) => name), 'ErrorCode', 'Body', 'messageStatus');
  const bodies = (changed: readonly (readonly [string, string])[]) => ({
    body: new URLSearchParams(changed.map(([name, value]): [string, string] => [name, value])).toString(),
  });
  return fc.oneof(
    fc
      .tuple(names, values)
      .map(([name, value]) => bodies([...fields.filter(([it]) => it !== name), [name, value]])),
    fc.tuple(names, values).map(([name, value]) => bodies([...fields, [name, value]])),
    names.map((name) => bodies(fields.filter(([it]) => it !== name))),
    fc
      .tuple(fc.nat(fields.length - 1), fc.integer({ min: -3, max: 3 }))
      .map(([place, shift]) =>
        bodies(
          fields.map(([name, value], index) =>
            index === place ? splitAgain(name, value, shift) : [name, value],
          ),
        ),
      ),
    fc.string({ maxLength: 40 }).map((signature) => ({ signature })),
    values.map((more) => ({ path: `${path}&${new URLSearchParams({ more })}` })),
    fc.uuid().map((other) => ({ path: path.replace(attempt, other) })),
  );
};

/** Twilio signs names and values run together, so a name may end elsewhere under the same signature. */
const splitAgain = (name: string, value: string, shift: number): readonly [string, string] => {
  const end = name.length + shift;
  return [(name + value).slice(0, end), (name + value).slice(end)];
};

/** The equivalents Twilio's signature cannot tell apart: the same signs in the same order, and what we read unchanged. */
const saysTheSame = (left: string, right: string): boolean => {
  const [one, other] = [new URLSearchParams(left), new URLSearchParams(right)];
  const signs = (fields: URLSearchParams) =>
    [...new Set([...fields].map((pair) => pair.join('\0')))].toSorted().join('').replaceAll('\0', '');
  return (
    signs(one) === signs(other) &&
    ['MessageSid', 'MessageStatus', 'ErrorCode'].every(
      (name) => one.getAll(name).join() === other.getAll(name).join(),
    )
  );
};

/** A server that has handed one SMS to Twilio in the attempt above. */
const aServerWaitingForReceipts = async (database: Parameters<typeof testServer>[0]) => {
  const alarms: string[] = [];
  const log = { info: () => undefined, warn: (event: string) => alarms.push(event), fault: () => undefined };
  const server = await testServer(database, { log });
  await database.transaction(async (sql) => {
    await intend(sql, aMessage(), { id: 'message', now: server.clock.now() });
    await sql.update(sql.tables.messages).set({ state: 'sending', attemptId: attempt, tries: 1 });
    await sql
      .insert(sql.tables.attempts)
      .values({ id: attempt, messageId: 'message', number: 1, startedAt: server.clock.now() });
  });
  const postRaw = (request: Request) =>
    server.send(
      'POST',
      request.path,
      {
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          ...(request.signature === undefined ? {} : { 'x-twilio-signature': request.signature }),
        },
      },
      request.body,
    );
  const post = (fields: Fields, signature: string | undefined, url = path) =>
    postRaw({ body: new URLSearchParams(fields).toString(), signature, path: url });
  return {
    alarms,
    post,
    postRaw,
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
    expect(server.alarms).toEqual(Array.from({ length: 4 }, () => 'alarm: callback-unsigned'));
    expect(await server.receipts()).toBe(0);
    expect(await server.state()).toBe('sending');
  });

  // Ten thousand requests, on a machine that may be busy.
  it('is refused after any change of a signed request', { timeout: 120_000 }, async () => {
    const server = await aServerWaitingForReceipts(await open());
    const signed = aStatus('sent');
    const signature = signatureOf(signed);
    const body = new URLSearchParams(signed).toString();
    await fc.assert(
      fc.asyncProperty(aChange(Object.entries(signed)), async (change) => {
        const changed = { body, signature, path, ...change };
        fc.pre(changed.signature !== signature || changed.path !== path || !saysTheSame(changed.body, body));
        expect((await server.postRaw(changed)).status).toBeGreaterThanOrEqual(400);
      }),
      { numRuns: 10_000 },
    );
    expect(await server.receipts()).toBe(0);
    expect(await server.state()).toBe('sending');
  });

  it('is refused when its fields are none of a status', async () => {
    const server = await aServerWaitingForReceipts(await open());
    expect((await server.post({}, signatureOf({}))).status).toBe(400);
    expect((await server.post(aStatus('<script>'), signatureOf(aStatus('<script>')))).status).toBe(400);
    expect(
      (await server.post(aStatus('sent'), signatureOf(aStatus('sent')), '/webhooks/twilio/status')).status,
    ).toBe(400);
    expect(server.alarms).toEqual(Array.from({ length: 3 }, () => 'alarm: callback-malformed'));
    expect(await server.receipts()).toBe(0);
  });
});
