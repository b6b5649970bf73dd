import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aSandbox } from '../fixtures.ts';
import { recipientKey } from './recipient.ts';
import { referenceIn, referenceInMessageId } from './reference.ts';

const aLedgerPath = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'deep', 'ledger.ndjson');
};

describe('the ledger', () => {
  it('finds a recipient however written, and forgets everything when asked', async () => {
    const { sendSms, url, messages, sendings } = await aSandbox();
    await sendSms();
    for (const to of ['+33639981234', '33639981234', ' 33639981234', '+33 6 39 98 12 34']) {
      expect(await messages(to)).toHaveLength(1);
    }
    expect(await (await fetch(`${url}/api/messages?to=+33639981234`)).json()).toHaveLength(1);
    expect((await fetch(`${url}/api/messages`, { method: 'DELETE' })).status).toBe(204);
    expect(await messages()).toEqual([]);
    expect((await sendings()).sendings).toEqual([]);
  });

  it('counts the same words to the same person as one sending when they carry no reference', async () => {
    const { sendSms, sendings } = await aSandbox();
    for (const Body of ['Code 123456', 'Code 123456', 'Code 654321']) await sendSms({ Body });
    expect(await sendings()).toMatchObject({ accepted: 3, duplicates: 1 });
  });

  it('is read back from its file, with a line cut by a kill, and messages go on where they were', async () => {
    const ledgerPath = aLedgerPath();
    const first = await aSandbox({ ledgerPath, deliveryDelayMs: 60_000 });
    await first.sendSms();
    await first.sendMail();
    await first.stop();
    appendFileSync(ledgerPath, '{"type":"accepted","entry":{"id":"SM');

    const second = await aSandbox({ ledgerPath });
    expect((await second.sendings()).sendings).toMatchObject([{ accepted: 1 }, { accepted: 1 }]);
    await expect.poll(async () => (await second.messages('+33639981234'))[0]?.status).toBe('delivered');
    await second.stop();

    const third = await aSandbox({ ledgerPath });
    expect(await third.messages()).toMatchObject([{ status: 'delivered' }, { status: 'delivered' }]);
  });
});

describe('the reference of a message', () => {
  it.each([
    ['Vous pouvez réessayer. Réf 7K3F', '7K3F'],
    ['réf. K7Q2M9', 'K7Q2M9'],
    ['Référence : ab12cd', 'AB12CD'],
    ['Reference 7K3F9', null],
    ['ref 123456789012345678', null],
    ['bref message', null],
    ['la préférence ABCD', null],
  ])('in %j is %j', (text, reference) => {
    expect(referenceIn(text)).toBe(reference);
  });

  it('is the left side of the Message-ID of a mail', () => {
    expect(referenceInMessageId('<abc@relais.example>')).toBe('abc');
    expect(referenceInMessageId(undefined)).toBeNull();
  });

  it('keeps recipients apart', () => {
    expect(recipientKey('A@B.example')).toBe('a@b.example');
    expect(recipientKey('0033 639')).toBe('0033639');
  });
});
