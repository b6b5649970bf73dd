import twilio from 'twilio';
import { describe, expect, it } from 'vitest';
import { aCallbackReceiver, aSandbox, json, type Post } from '../fixtures.ts';
import { demoAccount } from '../start-sandbox.ts';
import type { MessageResource } from './resource.ts';

const statuses = (posts: readonly Post[]) => posts.map(({ fields }) => fields.MessageStatus);

describe('status callbacks', () => {
  it("tell each status but the first, signed so that Twilio's own check accepts them", async () => {
    const { posts, url } = await aCallbackReceiver();
    const { sendSms, messages } = await aSandbox();
    const { sid } = await json<MessageResource>(await sendSms({ StatusCallback: url }));

    await expect.poll(() => statuses(posts)).toEqual(['sent', 'delivered']);
    for (const { headers, fields } of posts) {
      const signature = String(headers['x-twilio-signature']);
      expect(twilio.validateRequest(demoAccount.authToken, signature, url, fields)).toBe(true);
      expect(fields).toMatchObject({ MessageSid: sid, SmsSid: sid, To: '+33639981234', From: 'RELAIS' });
    }
    await expect
      .poll(async () => (await messages())[0])
      .toMatchObject({ sms: { callbacks: [{ outcome: '204' }, { outcome: '204' }] } });
  });

  it.each([
    ['+33639980003', ['sent', 'undelivered'], '30003'],
    ['+33639980005', ['sent', 'undelivered'], '30005'],
    ['+33639980006', ['sent', 'undelivered'], '30006'],
    ['+33639980007', ['sent', 'undelivered'], '30007'],
    ['+33639980500', ['failed'], '30500'],
  ])('tell how a message to %s fails', async (to, expected, code) => {
    const { posts, url } = await aCallbackReceiver();
    const { sendSms } = await aSandbox();
    await sendSms({ To: to, StatusCallback: url });
    await expect.poll(() => statuses(posts)).toEqual(expected);
    expect(posts.at(-1)?.fields.ErrorCode).toBe(code);
  });

  it('arrive twice, in the wrong order or not at all when asked', async () => {
    const { posts, url } = await aCallbackReceiver();
    const { sendSms, setFaults } = await aSandbox();

    await setFaults({ faults: [{ on: 'callback', kind: 'duplicate', times: 1 }] });
    await sendSms({ StatusCallback: url });
    await expect.poll(() => statuses(posts)).toHaveLength(3);
    expect(statuses(posts).filter((status) => status === 'sent')).toHaveLength(2);
    posts.length = 0;

    await setFaults({ faults: [{ on: 'callback', kind: 'reorder', times: 1 }] });
    await sendSms({ StatusCallback: url });
    await expect.poll(() => statuses(posts)).toEqual(['delivered', 'sent']);
    posts.length = 0;

    await setFaults({ faults: [{ on: 'callback', kind: 'drop-before', times: 1 }] });
    await sendSms({ StatusCallback: url });
    await expect.poll(() => statuses(posts)).toEqual(['delivered']);
  });

  it('can come before the answer to the request itself', async () => {
    const { posts, url } = await aCallbackReceiver();
    const { sendSms, setFaults } = await aSandbox();
    await setFaults({ faults: [{ on: 'sms-create', kind: 'delay', accepted: true, delayMs: 300 }] });
    await sendSms({ StatusCallback: url });
    expect(statuses(posts)).toEqual(['sent', 'delivered']);
  });

  it('stop after "sent" when delivery is never heard of again', async () => {
    const { sendSms, setFaults, messages } = await aSandbox();
    await setFaults({ faults: [{ on: 'sms-delivery', kind: 'drop-before' }] });
    await sendSms();
    await expect.poll(async () => (await messages())[0]?.status).toBe('sent');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await messages())[0]?.status).toBe('sent');
  });
});
