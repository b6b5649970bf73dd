import { describe, expect, it } from 'vitest';
import { aSandbox } from '../fixtures.ts';

const mailboxOf = async (url: string) => (await fetch(`${url}/api/bounces`)).text();

describe('a mail that cannot be delivered after all', () => {
  it('is accepted, then comes back to its envelope sender as a report', async () => {
    const { url, sendMail, setFaults, messages } = await aSandbox();
    await setFaults({
      faults: [{ on: 'mail-delivery', kind: 'status', to: 'claire.martin@officine.example' }],
    });
    await sendMail({
      envelope: { from: 'b+7k3f9m.00@relais.example', to: 'claire.martin@officine.example' },
    });
    await sendMail({ to: 'another@officine.example' });
    expect((await messages()).map(({ status }) => status)).toEqual(['undelivered', 'delivered']);
    const mailbox = await mailboxOf(url);
    expect(mailbox.match(/^From /gm)).toHaveLength(1);
    expect(mailbox).toContain('Delivered-To: b+7k3f9m.00@relais.example');
    expect(mailbox).toMatch(
      /Final-Recipient: rfc822; claire\.martin@officine\.example\nAction: failed\nStatus: 5\.1\.1/,
    );
    await fetch(`${url}/api/bounces`, { method: 'DELETE' });
    expect(await mailboxOf(url)).toBe('');
  });

  it('can have a full mailbox, and nothing else happens to a delivery', async () => {
    const { url, sendMail, setFaults } = await aSandbox();
    const refused = await setFaults({ faults: [{ on: 'mail-delivery', kind: 'drop-before' }] });
    expect(refused.status).toBe(400);
    await setFaults({ faults: [{ on: 'mail-delivery', kind: 'status', code: 552 }] });
    await sendMail();
    expect(await mailboxOf(url)).toContain('Status: 5.2.2');
  });
});
