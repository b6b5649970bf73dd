import { describe, expect, it } from 'vitest';
import { type Channel, type ChannelState, chooseChannel, fallbackChannel } from './channel.ts';

const smsFirst: readonly Channel[] = ['sms', 'email'];

describe('the channel of a nudge', () => {
  it.each<[ChannelState, ChannelState, string]>([
    ['usable', 'usable', 'sms'],
    ['usable', 'opted-out', 'sms'],
    ['absent', 'usable', 'email'],
    ['failing', 'usable', 'email'],
    ['opted-out', 'usable', 'email'],
    ['opted-out', 'opted-out', 'opted-out'],
    ['opted-out', 'absent', 'opted-out'],
    ['absent', 'opted-out', 'opted-out'],
    ['absent', 'absent', 'no-channel'],
    ['failing', 'absent', 'no-channel'],
  ])('with an SMS %s and an e-mail %s is %s', (sms, email, expected) => {
    const chosen = chooseChannel(smsFirst, { sms, email });
    expect(chosen.ok ? chosen.value : chosen.refusal.code).toBe(expected);
  });

  it('follows the order of the rule', () => {
    expect(chooseChannel(['email', 'sms'], { sms: 'usable', email: 'usable' })).toEqual({
      ok: true,
      value: 'email',
    });
    expect(chooseChannel(['email'], { sms: 'usable', email: 'absent' })).toMatchObject({ ok: false });
  });

  it('falls back to the other one after a failure', () => {
    const reachable = { sms: 'usable', email: 'usable' } as const;
    expect(fallbackChannel(smsFirst, 'sms', reachable)).toEqual({ ok: true, value: 'email' });
    expect(fallbackChannel(smsFirst, 'sms', { ...reachable, email: 'absent' })).toMatchObject({
      refusal: { code: 'no-channel' },
    });
  });
});
