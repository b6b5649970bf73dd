import { describe, expect, it } from 'vitest';
import { aSandbox, json } from '../fixtures.ts';
import type { listMessages } from './list-messages.ts';
import type { MessageResource } from './resource.ts';

type Page = ReturnType<typeof listMessages>;

const isCut = (request: Promise<Response>) => request.then(() => false).catch(() => true);

describe('faults of the Messages API', () => {
  it('cuts before accepting: nothing is kept, the attempt is counted', async () => {
    const { sendSms, setFaults, sendings } = await aSandbox();
    await setFaults({ faults: [{ on: 'sms-create', kind: 'drop-before', times: 1 }] });
    expect(await isCut(sendSms())).toBe(true);
    expect(await sendings()).toMatchObject({ attempts: 1, accepted: 0, duplicates: 0 });
    expect((await sendSms()).status).toBe(201);
    expect(await sendings()).toMatchObject({ attempts: 2, accepted: 1, duplicates: 0 });
  });

  it('cuts after accepting: a sender who tries again makes a duplicate, and it shows', async () => {
    const { sendSms, setFaults, messages, sendings } = await aSandbox();
    await setFaults({ faults: [{ on: 'sms-create', kind: 'drop-after', times: 1 }] });
    expect(await isCut(sendSms())).toBe(true);
    await sendSms();
    expect(await sendings()).toMatchObject({
      duplicates: 1,
      sendings: [{ recipient: '+33639981234', reference: '7K3F', attempts: 2, accepted: 2, copies: 0 }],
    });
    expect((await messages())[0]?.attempts).toBe(2);
  });

  it('answers 503 before accepting, or after', async () => {
    const { sendSms, setFaults, messages } = await aSandbox();
    await setFaults({ faults: [{ on: 'sms-create', kind: 'status', code: 503 }] });
    expect((await sendSms()).status).toBe(503);
    expect(await messages()).toEqual([]);
    await setFaults({ faults: [{ on: 'sms-create', kind: 'status', code: 503, accepted: true }] });
    expect((await sendSms()).status).toBe(503);
    expect(await messages()).toHaveLength(1);
  });

  it("refuses with Twilio's error, for one recipient only if asked", async () => {
    const { sendSms, setFaults } = await aSandbox();
    const to = '+33 6 39 98 55 55';
    await setFaults({ faults: [{ on: 'sms-create', kind: 'refuse', code: 21610, to }] });
    const refused = await sendSms({ To: '+33639985555' });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ code: 21610, status: 400 });
    expect((await sendSms()).status).toBe(201);
    await setFaults({ faults: [{ on: 'sms-create', kind: 'refuse' }] });
    expect((await sendSms()).status).toBe(429);
  });

  it('keeps a copy of its own apart from the duplicates of the sender', async () => {
    const { sendSms, setFaults, messages, sendings } = await aSandbox();
    await setFaults({ faults: [{ on: 'sms-create', kind: 'duplicate' }] });
    await sendSms();
    expect(await sendings()).toMatchObject({ accepted: 1, copies: 1, duplicates: 0 });
    expect(await messages()).toHaveLength(2);
  });

  it('lists a message only after the lag, and fetches it at once', async () => {
    const { sendSms, askTwilio, setFaults } = await aSandbox();
    await setFaults({ listLagMs: 200 });
    const { uri } = await json<MessageResource>(await sendSms());
    const listed = async () => (await json<Page>(await askTwilio(''))).messages.length;
    expect(await listed()).toBe(0);
    expect((await askTwilio(uri)).status).toBe(200);
    await expect.poll(listed).toBe(1);
  });

  it('fails lists and fetches apart from creations', async () => {
    const { sendSms, askTwilio, setFaults } = await aSandbox();
    await setFaults({
      faults: [
        { on: 'sms-list', kind: 'drop-before' },
        { on: 'sms-fetch', kind: 'status', code: 500 },
      ],
    });
    const { uri } = await json<MessageResource>(await sendSms());
    expect(await isCut(askTwilio(''))).toBe(true);
    expect((await askTwilio(uri)).status).toBe(500);
  });
});
