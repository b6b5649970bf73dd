import { describe, expect, it } from 'vitest';
import { historyAddress } from '../../lib/nudge-address.ts';
import { readHistoryQuery } from './history-query.ts';

describe('the address of the history', () => {
  it('says what is asked for, and reads back the same', () => {
    const query = {
      rule: 'wait-over',
      state: 'skipped',
      reason: 'cap-channel',
      channel: 'sms',
      department: '2A',
      rpps: '99700000005',
      from: '2026-11-16',
      to: '2026-11-22',
      page: 3,
    } as const;
    const { searchParams } = new URL(historyAddress(query), 'http://console.example');
    expect(readHistoryQuery(Object.fromEntries(searchParams))).toEqual(query);
  });

  it('leaves out what does not exist', () => {
    expect(
      readHistoryQuery({
        regle: "' or 1",
        issue: 'lue',
        raison: 'x',
        canal: 'fax',
        departement: '999',
        du: '2026-02-30',
        au: 'hier',
        page: '-1',
      }),
    ).toEqual({});
    expect(historyAddress({ page: 1 })).toBe('/relances/historique');
  });
});
