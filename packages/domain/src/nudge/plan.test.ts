import { describe, expect, it } from 'vitest';
import { days, hours, instantFromIso, isoFromInstant, later } from '../kernel/instant.ts';
import { claire, usualHours } from './fixtures.ts';
import { planNudge, planWaitOver } from './plan.ts';
import { type NudgeRule, waitOverRule } from './rule.ts';

const paris = { zone: 'Europe/Paris', calendar: 'metropole' } as const;
const reunion = { zone: 'Indian/Reunion', calendar: 'la-reunion' } as const;
const inParis = { hours: usualHours, place: paris };

const afterUpdate = (declared: string) => {
  const declaredAt = instantFromIso(declared);
  return { declaredAt, endsAt: later(declaredAt, hours(48)) };
};

describe('the nudge at the end of the wait', () => {
  it.each([
    ['at the end itself in open hours', '2026-11-24T14:10+01:00', paris, '2026-11-26T13:10:00Z'],
    ['the next morning when it ends at night', '2026-11-24T22:00+01:00', paris, '2026-11-27T07:00:00Z'],
    ['on Monday when it ends on Sunday', '2026-11-20T10:00+01:00', paris, '2026-11-23T07:00:00Z'],
    ['after a holiday', '2026-11-09T10:00+01:00', paris, '2026-11-12T07:00:00Z'],
    ['48 elapsed hours later, clock change or not', '2027-03-27T10:00+01:00', paris, '2027-03-30T06:00:00Z'],
    ['by the clock of the officine', '2026-11-24T19:00+01:00', reunion, '2026-11-27T04:00:00Z'],
  ])('is due %s', (_, declared, place, due) => {
    const planned = planWaitOver(afterUpdate(declared), claire, { hours: usualHours, place });
    expect(isoFromInstant(planned.dueAt)).toBe(due);
  });

  it('names its rule and wait, so that planning it twice makes one message', () => {
    const wait = afterUpdate('2026-11-24T14:10+01:00');
    const planned = planWaitOver(wait, claire, inParis);
    expect(planned).toMatchObject({ ruleId: 'wait-over', ruleVersion: 1, anchorAt: wait.endsAt });
    const edited = planWaitOver(wait, claire, inParis, { ...waitOverRule, version: 2 });
    expect(edited.dedupeKey).toBe(planned.dedupeKey);
    const later = planWaitOver(afterUpdate('2026-11-24T14:11+01:00'), claire, inParis);
    expect(later.dedupeKey).not.toBe(planned.dedupeKey);
  });

  it('is useful for a week', () => {
    const planned = planWaitOver(afterUpdate('2026-11-24T14:10+01:00'), claire, inParis);
    expect(planned.expiresAt - planned.dueAt).toBe(days(7));
  });
});

describe('a rule with an hour', () => {
  const atNine: NudgeRule = { ...waitOverRule, anchor: 'status-entered', offset: days(7), at: '09:00' };
  it.each([
    ['the same day before that hour', '2026-11-17T08:00+01:00', '2026-11-24T08:00:00Z'],
    ['the same day at that hour', '2026-11-17T09:00+01:00', '2026-11-24T08:00:00Z'],
    ['the next day after it', '2026-11-17T09:01+01:00', '2026-11-25T08:00:00Z'],
    ['at that hour on Monday rather than on Sunday', '2026-11-14T10:00+01:00', '2026-11-23T08:00:00Z'],
    ['at that hour across a clock change', '2027-03-21T10:00+01:00', '2027-03-30T07:00:00Z'],
  ])('is due %s', (_, anchor, due) => {
    const planned = planNudge(atNine, { rpps: claire, anchorAt: instantFromIso(anchor) }, inParis);
    expect(isoFromInstant(planned.dueAt)).toBe(due);
  });

  it('is due when hours open if its own hour is a quiet one', () => {
    const atNight: NudgeRule = { ...atNine, at: '21:00' };
    const anchorAt = instantFromIso('2026-11-17T08:00+01:00');
    expect(isoFromInstant(planNudge(atNight, { rpps: claire, anchorAt }, inParis).dueAt)).toBe(
      '2026-11-25T07:00:00Z',
    );
  });
});
