import { describe, expect, it } from 'vitest';
import { noon } from '../../lib/situation.fixtures.ts';
import { type MyPreferences, presentPreferences } from './presenter.ts';

const from = { now: noon, zone: 'Europe/Paris' } as const;
const mine: MyPreferences = {
  accepted: { sms: ['activation'], email: ['activation', 'help', 'team'] },
  refusedAtOperator: [],
  coordinates: [{ channel: 'sms', masked: '06 … 12', isDoubtful: true, doubtedSince: noon }],
};
const ticked = (view: ReturnType<typeof presentPreferences>) =>
  view.flatMap(({ topics }) => topics.filter(({ isAccepted }) => isAccepted).map(({ name }) => name));

describe('the choice of messages', () => {
  it('shows what is accepted on each channel', () => {
    expect(ticked(presentPreferences(mine, {}, from))).toEqual([
      'sms-activation',
      'email-activation',
      'email-help',
      'email-team',
    ]);
  });

  it('shows what was ticked under a session that had ended, also when nothing was', () => {
    expect(ticked(presentPreferences(mine, { sent: 'on', 'sms-help': 'on' }, from))).toEqual(['sms-help']);
    expect(ticked(presentPreferences(mine, { sent: 'on' }, from))).toEqual([]);
  });

  it('says where messages go, and why they may not arrive', () => {
    const [sms, email] = presentPreferences({ ...mine, refusedAtOperator: ['email'] }, {}, from);
    expect(sms).toMatchObject({ where: 'Au 06\u00A0…\u00A012', isStopped: false });
    expect(sms?.doubt).toMatch(/est à vérifier.*mardi 24\u00A0nov\.$/);
    expect(email).toMatchObject({ where: 'Aucun e-mail connu de nous', isStopped: true });
    expect(email?.doubt).toBeUndefined();
  });
});
