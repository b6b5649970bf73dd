import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { aSandbox, json } from '../fixtures.ts';
import type { listMessages } from './list-messages.ts';
import type { MessageResource } from './resource.ts';

type Page = ReturnType<typeof listMessages>;

const contract = JSON.parse(
  readFileSync(new URL('../../contracts/twilio-messages.openapi.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(contract, 'contract');

const messagesPath = '/2010-04-01/Accounts/{AccountSid}/Messages.json';
const messagePath = '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json';
const names = Object.keys(contract.components.schemas['api.v2010.account.message'].properties).sort();

const answer = (path: string, method: string, status: number) => {
  const pointer = ['paths', path, method, 'responses', status, 'content', 'application/json', 'schema']
    .map((part) => encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');
  const validate = ajv.getSchema(`contract#/${pointer}`);
  if (!validate) throw new Error(`The contract has no answer ${status} to ${method} ${path}`);
  return (body: unknown) => {
    validate(body);
    return validate.errors ?? [];
  };
};

describe("the Messages API, against Twilio's published description", () => {
  it('creates, fetches, redacts and deletes a message with all the fields of the contract', async () => {
    const { sendSms, askTwilio } = await aSandbox();

    const created = await sendSms();
    const message = await json<MessageResource>(created);
    expect(created.status).toBe(201);
    expect(answer(messagesPath, 'post', 201)(message)).toEqual([]);
    expect(Object.keys(message).sort()).toEqual(names);
    expect(message).toMatchObject({ status: 'queued', date_sent: null, num_segments: '1', from: 'RELAIS' });

    await expect
      .poll(async () => (await json<MessageResource>(await askTwilio(message.uri))).status)
      .toBe('delivered');
    const fetched = await json<MessageResource>(await askTwilio(message.uri));
    expect(answer(messagePath, 'get', 200)(fetched)).toEqual([]);
    expect(Date.parse(fetched.date_sent ?? '')).not.toBeNaN();

    const redacted = await askTwilio(message.uri, {
      method: 'POST',
      body: new URLSearchParams({ Body: '' }),
    });
    const emptied = await json<MessageResource>(redacted);
    expect(answer(messagePath, 'post', 200)(emptied)).toEqual([]);
    expect(emptied.body).toBe('');

    expect((await askTwilio(message.uri, { method: 'DELETE' })).status).toBe(204);
    expect((await askTwilio(message.uri)).status).toBe(404);
  });

  it('lists messages by page, as the contract has it', async () => {
    const { sendSms, askTwilio } = await aSandbox();
    for (const number of ['1', '2', '3']) await sendSms({ Body: `Message ${number}` });

    const first = await json<Page>(await askTwilio('?PageSize=2'));
    expect(answer(messagesPath, 'get', 200)(first)).toEqual([]);
    expect(first.messages.map(({ body }) => body)).toEqual(['Message 3', 'Message 2']);
    await sendSms({ Body: 'Message 4' });

    const second = await json<Page>(await askTwilio(first.next_page_uri ?? ''));
    expect(answer(messagesPath, 'get', 200)(second)).toEqual([]);
    expect(second.messages.map(({ body }) => body)).toEqual(['Message 1']);
    expect(second.next_page_uri).toBeNull();
  });
});
