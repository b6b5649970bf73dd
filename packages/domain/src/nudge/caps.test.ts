import { describe, expect, it } from 'vitest';
import { days, hours, instantFromIso, later } from '../kernel/instant.ts';
import { defaultCaps, type PastSending, withinCaps } from './caps.ts';
import type { Channel } from './channel.ts';

const now = instantFromIso('2026-11-24T12:00Z');
const sent = (channel: Channel, ago: number, more: Partial<PastSending> = {}): PastSending => ({
  channel,
  at: later(now, -ago),
  failed: false,
  toFormerContact: false,
  inTotal: true,
  ...more,
});
const fourThisMonth = [days(29), days(20), days(10), days(5)].map((ago) => sent('email', ago));

describe('one SMS more', () => {
  it.each([
    ['to someone never written to', []],
    ['24 h after the last', [sent('sms', hours(24))]],
    ['an hour after an e-mail', [sent('email', hours(1))]],
    ['an hour after one that failed', [sent('sms', hours(1), { failed: true })]],
    ['an hour after one to a number changed since', [sent('sms', hours(1), { toFormerContact: true })]],
    ['after three this month', fourThisMonth.slice(1)],
    ['30 days after the first of four', [sent('sms', days(30)), ...fourThisMonth.slice(1)]],
    ['after four of which one failed', [sent('sms', days(3), { failed: true }), ...fourThisMonth.slice(1)]],
  ])('is allowed %s', (_, past) => {
    expect(withinCaps('sms', past, now)).toMatchObject({ ok: true });
  });

  it.each([
    ['3 h after the last', [sent('sms', hours(3))], 'cap-channel', hours(21)],
    ['a millisecond before 24 h', [sent('sms', hours(24) - 1)], 'cap-channel', 1],
    ['after four this month', fourThisMonth, 'cap-total', days(1)],
    ['after five this month', [sent('sms', days(2)), ...fourThisMonth], 'cap-total', days(10)],
    [
      'when both caps hold, until the later',
      [sent('sms', hours(3)), ...fourThisMonth.slice(0, 3)],
      'cap-total',
      days(1),
    ],
  ] as const)('is refused %s, and says until when', (_, past, code, wait) => {
    expect(withinCaps('sms', past, now)).toMatchObject({ refusal: { code, until: later(now, wait) } });
  });

  it('is refused with the message that stands in the way', () => {
    const latest = sent('sms', hours(3));
    expect(withinCaps('sms', [sent('sms', hours(9)), latest], now)).toMatchObject({ refusal: { latest } });
  });

  it('is allowed at the very instant the refusal gave', () => {
    const past = [sent('sms', hours(3)), ...fourThisMonth];
    const refused = withinCaps('sms', past, now);
    if (refused.ok) throw new Error('two caps hold');
    expect(withinCaps('sms', past, refused.refusal.until)).toMatchObject({ ok: true });
    expect(withinCaps('sms', past, later(refused.refusal.until, -1))).toMatchObject({ ok: false });
  });

  it('is allowed after four digests, which do not count in the total', () => {
    const digests = fourThisMonth.map((sending) => ({ ...sending, inTotal: false }));
    expect(withinCaps('sms', digests, now)).toMatchObject({ ok: true });
  });

  it('is allowed after four nudges when it is itself a digest', () => {
    expect(withinCaps('sms', fourThisMonth, now, { perChannel: defaultCaps.perChannel })).toMatchObject({
      ok: true,
    });
  });
});
