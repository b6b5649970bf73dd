import twilio from 'twilio';
import { describe, expect, it } from 'vitest';
import { aSandbox } from '../fixtures.ts';
import { demoAccount } from '../start-sandbox.ts';

const service = 'MG00000000000000000000000000000000';

/** Twilio's own client knows one host only: this one is told another. */
class LoopbackClient extends twilio.RequestClient {
  readonly #port: number;

  constructor(port: number) {
    super();
    this.#port = port;
  }

  override request<Data>(options: Parameters<InstanceType<typeof twilio.RequestClient>['request']>[0]) {
    const uri = new URL(options.uri);
    uri.protocol = 'http:';
    uri.host = `127.0.0.1:${this.#port}`;
    return super.request<Data>({ ...options, uri: uri.href } as never);
  }
}

const aClient = async (authToken = demoAccount.authToken) => {
  const sandbox = await aSandbox();
  const client = twilio(demoAccount.sid, authToken, { httpClient: new LoopbackClient(sandbox.httpPort) });
  return { ...sandbox, messages: client.messages };
};

const hello = { to: '+33639981234', from: 'RELAIS', body: 'Bonjour' };

describe("Twilio's own client", () => {
  it('sends, fetches and finds a message by recipient and day', async () => {
    const { messages } = await aClient();
    const { sid } = await messages.create(hello);
    await messages.create({ ...hello, to: '+33639985678' });
    expect((await messages(sid).fetch()).body).toBe('Bonjour');

    const today = new Date();
    const found = await messages.list({ to: hello.to, dateSent: today });
    expect(found.map((message) => message.sid)).toEqual([sid]);
    const tomorrow = new Date(Date.now() + 86_400_000);
    expect(await messages.list({ to: hello.to, dateSent: tomorrow })).toEqual([]);
    expect(await messages.list({ to: hello.to, dateSentAfter: tomorrow })).toEqual([]);
    expect(await messages.list({ to: hello.to, dateSentBefore: tomorrow })).toHaveLength(1);
  });

  it('walks every page', async () => {
    const { messages } = await aClient();
    for (let index = 0; index < 7; index += 1) await messages.create({ ...hello, body: `n° ${index}` });
    expect(await messages.list({ pageSize: 3 })).toHaveLength(7);
  });

  it('schedules a message with a service, then cancels it', async () => {
    const { messages } = await aClient();
    const sendAt = new Date(Date.now() + 3_600_000);
    const scheduled = await messages.create({
      to: hello.to,
      body: hello.body,
      messagingServiceSid: service,
      scheduleType: 'fixed',
      sendAt,
    });
    expect(scheduled.status).toBe('scheduled');
    expect((await messages(scheduled.sid).update({ status: 'canceled' })).status).toBe('canceled');
    await expect(messages(scheduled.sid).update({ status: 'canceled' })).rejects.toMatchObject({
      code: 30409,
    });
  });

  it.each([
    [{ to: '+3361234' }, 21211, 400],
    [{ to: '+33139980000' }, 21614, 400],
    [{ to: '+33639981614' }, 21614, 400],
    [{ to: '+33639981610' }, 21610, 400],
    [{ to: '+33639980429' }, 20429, 429],
    [{ from: 'PLUS DE 11 LETTRES' }, 21212, 400],
    [{ body: '' }, 21602, 400],
    [{ body: 'a'.repeat(1_601) }, 21617, 400],
    [{ statusCallback: 'http://mon_hote.example/' }, 21609, 400],
    [{ messagingServiceSid: service, scheduleType: 'fixed' }, 35111, 400],
    [{ messagingServiceSid: service, scheduleType: 'fixed', sendAt: new Date() }, 35114, 400],
    [{ scheduleType: 'fixed', sendAt: new Date() }, 35118, 400],
  ] as const)('is refused %j with %i', async (fields, code, status) => {
    const { messages } = await aClient();
    await expect(messages.create({ ...hello, ...fields })).rejects.toMatchObject({ code, status });
    expect(await messages.list()).toEqual([]);
  });

  it('is refused with wrong credentials', async () => {
    const { messages } = await aClient('wrong');
    await expect(messages.create(hello)).rejects.toMatchObject({ code: 20003, status: 401 });
  });
});
