import { describe, expect, it } from 'vitest';
import { days, hours, instantFromIso, later } from '../kernel/instant.ts';
import { effectOf, type Followed, responseTo } from './effect.ts';

const nudgedAt = instantFromIso('2026-11-02T10:00+01:00');
const now = later(nudgedAt, days(20));
const followed = (after?: number, waits: Followed['waits'] = []): Followed => ({
  at: nudgedAt,
  waits,
  ...(after === undefined ? {} : { activatedAt: later(nudgedAt, after) }),
});
const wait = (from: number, until: number) => ({
  from: later(nudgedAt, from),
  until: later(nudgedAt, until),
});

describe('an activation follows a nudge', () => {
  it.each<[string, number | undefined, Followed['waits'], string]>([
    ['within 72 h', hours(72), [], 'activated'],
    ['a millisecond too late', hours(72) + 1, [], 'not-activated'],
    ['never', undefined, [], 'not-activated'],
    [
      'within 72 h once the 48 h of a wait are taken away',
      hours(119),
      [wait(hours(5), hours(53))],
      'activated',
    ],
    ['too late even so', hours(121), [wait(hours(5), hours(53))], 'not-activated'],
    [
      'two waits that overlap counted once',
      hours(143),
      [wait(0, hours(48)), wait(hours(24), hours(72))],
      'activated',
    ],
    [
      'two waits that overlap, too late',
      hours(145),
      [wait(0, hours(48)), wait(hours(24), hours(72))],
      'not-activated',
    ],
    ['a wait begun before the nudge', hours(80), [wait(-hours(40), hours(8))], 'activated'],
    ['during a wait, with the card', hours(20), [wait(hours(5), hours(53))], 'activated'],
  ])('%s', (_, after, waits, response) => {
    expect(responseTo(followed(after, waits), now)).toBe(response);
  });

  it('is too early to tell while the 72 h, net of waits, have not passed', () => {
    expect(responseTo(followed(), later(nudgedAt, hours(71)))).toBe('too-early');
    const waiting = followed(undefined, [wait(hours(5), hours(53))]);
    expect(responseTo(waiting, later(nudgedAt, hours(119)))).toBe('too-early');
    expect(responseTo(waiting, later(nudgedAt, hours(121)))).toBe('not-activated');
  });
});

describe('the effect of a rule', () => {
  const group = (size: number, activated: number): Followed[] =>
    Array.from({ length: size }, (_, index) => followed(index < activated ? hours(10) : undefined));

  it('without anybody kept apart is only what followed: no cause is spoken of', () => {
    expect(effectOf(group(200, 90), [], now)).toEqual({
      kind: 'observed',
      nudged: expect.objectContaining({ of: 200, count: 90, rate: 0.45, tooEarly: 0 }),
    });
  });

  it('against those kept apart is a difference with its interval', () => {
    const effect = effectOf(group(400, 200), group(100, 20), now);
    expect(effect).toMatchObject({ kind: 'compared', conclusive: true, heldOut: { of: 100, rate: 0.2 } });
    expect(effect.kind === 'compared' && effect.difference.value).toBeCloseTo(0.3, 10);
    expect(effect.kind === 'compared' && effect.difference.low).toBeGreaterThan(0);
  });

  it.each([
    ['the interval holds zero', group(200, 60), group(60, 15)],
    ['one of the groups is too small', group(400, 400), group(29, 0)],
  ])('is not conclusive when %s', (_, nudged, heldOut) => {
    expect(effectOf(nudged, heldOut, now)).toMatchObject({ conclusive: false });
  });

  it('can be conclusive the other way: a nudge that does harm', () => {
    expect(effectOf(group(200, 20), group(200, 100), now)).toMatchObject({ conclusive: true });
  });

  it('leaves aside those for whom it is too early', () => {
    const soon = later(nudgedAt, hours(70));
    expect(effectOf(group(10, 4), [], soon)).toMatchObject({ nudged: { of: 4, count: 4, tooEarly: 6 } });
  });
});
