import { describe, expect, it } from 'vitest';
import { aSandbox } from '../fixtures.ts';
import { readFaultSettings } from './read-faults.ts';

describe('faults that make no sense', () => {
  it.each([
    [[], 'Invalid input'],
    [{ fault: [] }, 'Unrecognized key: "fault"'],
    [{ faults: [{ on: 'sms', kind: 'refuse' }] }, 'faults[0].on: Invalid option'],
    [{ faults: [{ on: 'callback', kind: 'explode' }] }, 'faults[0].kind: Invalid option'],
    [
      { faults: [{ on: 'sms-list', kind: 'duplicate' }] },
      'faults[0]: "duplicate" cannot happen on "sms-list"',
    ],
    [{ faults: [{ on: 'smtp-ehlo', kind: 'refuse', to: 'a@b.example' }] }, 'the recipient is not known yet'],
    [{ faults: [{ on: 'sms-create', kind: 'delay' }] }, '"delay" needs "delayMs"'],
    [{ faults: [{ on: 'sms-create', kind: 'refuse', code: 30003 }] }, 'go on "sms-delivery"'],
    [{ faults: [{ on: 'sms-delivery', kind: 'status', code: 21614 }] }, 'between 30000 and 30999'],
    [{ faults: [{ on: 'smtp-data', kind: 'refuse', code: 250 }] }, 'between 400 and 599'],
    [{ faults: [{ on: 'sms-list', kind: 'status', accepted: true }] }, '"accepted" only makes sense on'],
    [
      { faults: [{ on: 'sms-create', kind: 'drop-after', code: 503 }] },
      '"code" goes with "refuse" or "status"',
    ],
    [{ faults: [{ on: 'sms-create', kind: 'refuse', rate: 3 }] }, 'faults[0].rate: Too big'],
    [{ listLagMs: -1 }, 'listLagMs: Too small'],
  ])('%j are refused with a sentence', (body, sentence) => {
    const read = readFaultSettings(body);
    expect('refusal' in read && read.refusal).toContain(sentence);
  });

  it('leave the present ones as they are', async () => {
    const { url, setFaults } = await aSandbox();
    await setFaults({ faults: [{ on: 'sms-create', kind: 'refuse' }], listLagMs: 5 });
    const refused = await setFaults({ faults: [{ on: 'nowhere', kind: 'refuse' }] });
    expect(refused.status).toBe(400);
    expect(await (await fetch(`${url}/api/faults`)).json()).toMatchObject({
      faults: [{ on: 'sms-create', kind: 'refuse', fired: 0 }],
      listLagMs: 5,
    });
    await fetch(`${url}/api/faults`, { method: 'DELETE' });
    expect(await (await fetch(`${url}/api/faults`)).json()).toMatchObject({ faults: [], listLagMs: 0 });
  });
});
