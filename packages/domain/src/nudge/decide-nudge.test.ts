import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activationStatuses } from '../activation/status.ts';
import { days, hours, instantFromIso, later } from '../kernel/instant.ts';
import { defaultQuietHours, isOpen } from '../kernel/working-time/quiet-hours.ts';
import type { PastSending } from './caps.ts';
import { decideNudge, mayStillLeave, type SendingNow } from './decide-nudge.ts';
import { anOrdinaryMoment, aPersonToRetry, aPlannedNudge, aWaitOverOnTuesday, claire } from './fixtures.ts';
import { waitOverRule } from './rule.ts';
import type { PersonNow } from './standing.ts';

const now = aWaitOverOnTuesday;
const sms = (ago: number, more: Partial<PastSending> = {}): PastSending => ({
  channel: 'sms',
  at: later(now, -ago),
  failed: false,
  toFormerContact: false,
  inTotal: true,
  ...more,
});
const decided = (person: Partial<PersonNow> = {}, sending: Partial<SendingNow> = {}) =>
  decideNudge(aPlannedNudge(), aPersonToRetry(person), anOrdinaryMoment(sending));

describe('a nudge leaves', () => {
  it.each<[string, Partial<PersonNow>, Partial<SendingNow>, string]>([
    ['by SMS when its minute has come', {}, {}, 'sms'],
    ['by e-mail without a mobile', { reachable: { sms: 'absent', email: 'usable' } }, {}, 'email'],
    ['by e-mail when SMS fail', { reachable: { sms: 'failing', email: 'usable' } }, {}, 'email'],
    ['by e-mail when SMS are refused', { reachable: { sms: 'opted-out', email: 'usable' } }, {}, 'email'],
    ['an hour after one that failed', { past: [sms(hours(1), { failed: true })] }, {}, 'sms'],
    ['to a guest during the trial', {}, { guests: new Set([claire]) }, 'sms'],
    ['a little late', {}, { now: later(now, days(2)) }, 'sms'],
    [
      'about the team while the person is being helped',
      { openCase: true },
      { rule: { ...waitOverRule, topic: 'team' } },
      'sms',
    ],
  ])('%s', (_, person, sending, channel) => {
    expect(decided(person, sending)).toEqual({ decision: 'send', channel });
  });
});

describe('a nudge is skipped', () => {
  it.each<[string, Partial<PersonNow>, Partial<SendingNow>]>([
    ['too-late', {}, { killSwitch: true, now: later(now, days(7)) }],
    ['rule-off', {}, { rule: { ...waitOverRule, enabled: false } }],
    ['rule-off', {}, { rule: { ...waitOverRule, id: 'another' } }],
    ['rule-changed', {}, { rule: { ...waitOverRule, version: 2 } }],
    ['guest-list', {}, { guests: new Set() }],
    ['too-late', {}, { now: later(now, days(7)) }],
    ['already-active', { status: 'active' }, {}],
    ['excluded', { status: 'out-of-scope' }, {}],
    ['status-changed', { status: 'under-way' }, {}],
    ['status-changed', { status: 'blocked' }, {}],
    ['status-changed', { status: 'waiting' }, {}],
    ['status-changed', { anchorAt: later(now, -days(3)) }, {}],
    [
      'team-complete',
      { practices: [{ role: 'titulaire', department: '75', readiness: 'able', wholeTeamActive: true }] },
      { rule: { ...waitOverRule, topic: 'team', anchor: 'week' } },
    ],
    ['case-open', { openCase: true }, {}],
    ['hold-out', { heldOut: true }, {}],
    ['opted-out', { reachable: { sms: 'opted-out', email: 'opted-out' } }, {}],
    ['no-channel', { reachable: { sms: 'failing', email: 'absent' } }, {}],
    [
      'audience-changed',
      { hasMobile: false },
      { rule: { ...waitOverRule, audience: { statuses: ['to-retry'], hasMobile: true } } },
    ],
  ])('because %s', (reason, person, sending) => {
    expect(decided(person, sending)).toEqual({ decision: 'skip', reason });
  });

  it.each<[string, Partial<PersonNow>, Partial<SendingNow>]>([
    ['cap-channel', { past: [sms(hours(1))] }, {}],
    ['quiet-hours', {}, { now: instantFromIso('2026-11-24T21:00+01:00') }],
    ['daily-limit', {}, { leftToday: { sms: 0 } }],
  ])('to be compared only where one would have left: not while held by %s', (because, person, sending) => {
    expect(decided({ ...person, heldOut: true }, sending)).toMatchObject({ decision: 'postpone', because });
  });

  it('because its rule was deleted', () => {
    const { rule: _, ...withoutRule } = anOrdinaryMoment();
    expect(decideNudge(aPlannedNudge(), aPersonToRetry(), withoutRule)).toEqual({
      decision: 'skip',
      reason: 'rule-off',
    });
  });

  it('because the wait was declared again, and nothing is waited for any more', () => {
    const { anchorAt: _, ...withoutAnchor } = aPersonToRetry();
    expect(decideNudge(aPlannedNudge(), withoutAnchor, anOrdinaryMoment())).toMatchObject({
      reason: 'status-changed',
    });
  });

  it.each<[string, Partial<PersonNow>, Partial<SendingNow>]>([
    ['quiet-hours', {}, { now: instantFromIso('2026-11-24T21:00+01:00') }],
    ['cap-channel', { past: [sms(hours(1))] }, {}],
    ['cap-total', { past: [29, 9, 8, 7].map((ago) => sms(days(ago))) }, {}],
  ])('because %s hold it until it is too late', (reason, person, sending) => {
    const nudge = { ...aPlannedNudge(), expiresAt: instantFromIso('2026-11-24T23:00+01:00') };
    expect(decideNudge(nudge, aPersonToRetry(person), anOrdinaryMoment(sending))).toEqual({
      decision: 'skip',
      reason,
    });
  });
});

describe('a nudge is postponed', () => {
  it.each<[string, Partial<PersonNow>, string, string]>([
    ['quiet-hours', {}, '2026-11-24T21:00+01:00', '2026-11-25T08:00+01:00'],
    ['quiet-hours', {}, '2026-11-28T20:00+01:00', '2026-11-30T08:00+01:00'],
    ['not-due', {}, '2026-11-24T09:00+01:00', '2026-11-24T10:00+01:00'],
    ['cap-channel', { past: [sms(hours(3))] }, '2026-11-24T10:00+01:00', '2026-11-25T08:00+01:00'],
  ])('because of %s, to an open minute', (because, person, at, until) => {
    expect(decided(person, { now: instantFromIso(at) })).toEqual({
      decision: 'postpone',
      until: instantFromIso(until),
      because,
    });
  });
});

describe('a nudge is held', () => {
  it('by the kill switch for as long as it may still help', () => {
    expect(decided({}, { killSwitch: true })).toEqual({
      decision: 'postpone',
      because: 'kill-switch',
      until: aPlannedNudge().expiresAt,
    });
  });

  it('by the limit of the day until hours open on the next', () => {
    expect(decided({}, { leftToday: { sms: 0, email: 5 } })).toEqual({
      decision: 'postpone',
      because: 'daily-limit',
      until: instantFromIso('2026-11-25T08:00+01:00'),
    });
  });
});

describe('a message that was decided', () => {
  const still = (person: Partial<PersonNow>, sending: Partial<SendingNow> = {}) =>
    mayStillLeave(aPlannedNudge(), 'sms', aPersonToRetry(person), anOrdinaryMoment(sending));

  it('leaves on its own channel, the limit of the day and the hold-out having been looked at', () => {
    expect(still({ heldOut: true }, { leftToday: { sms: 0 } })).toEqual({ decision: 'send', channel: 'sms' });
  });

  it('does not leave on a channel refused since, even if another is open', () => {
    expect(still({ reachable: { sms: 'opted-out', email: 'usable' } })).toMatchObject({
      reason: 'opted-out',
    });
  });
});

it('no nudge ever leaves in quiet hours, to someone active, opted out or capped, or twice for one wait', () => {
  const channelState = fc.constantFrom('usable', 'absent', 'failing', 'opted-out' as const);
  const somebody = fc.record({
    status: fc.constantFrom(...activationStatuses),
    openCase: fc.boolean(),
    heldOut: fc.boolean(),
    reachable: fc.record({ sms: channelState, email: channelState }),
    past: fc.array(
      fc.integer({ min: 0, max: days(40) }).map((ago) => sms(ago)),
      { maxLength: 6 },
    ),
  });
  const sometime = fc.integer({ min: -days(2), max: days(9) }).map((shift) => later(now, shift));
  fc.assert(
    fc.property(somebody, sometime, fc.boolean(), (person, at, killSwitch) => {
      const moment = anOrdinaryMoment({ now: at, killSwitch });
      const decision = decideNudge(aPlannedNudge(), aPersonToRetry(person), moment);
      if (decision.decision === 'postpone') {
        return decision.until > at && isOpen(decision.until, defaultQuietHours, moment.place);
      }
      if (decision.decision === 'skip') return true;
      return (
        isOpen(at, defaultQuietHours, moment.place) &&
        at >= aPlannedNudge().dueAt &&
        person.status === 'to-retry' &&
        !person.openCase &&
        !killSwitch &&
        person.reachable[decision.channel] === 'usable' &&
        person.past.filter((past) => at - past.at < days(30)).length < 4
      );
    }),
    { numRuns: 5_000 },
  );
});
