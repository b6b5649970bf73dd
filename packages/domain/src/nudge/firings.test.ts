import { describe, expect, it } from 'vitest';
import {
  anActivation,
  anActivationBlocked,
  anActivationUnderWay,
  anActiveActivation,
} from '../activation/fixtures.ts';
import { days, hours, type Instant, instantFromIso, isoFromInstant, later } from '../kernel/instant.ts';
import { defaultCadence } from './default-cadence.ts';
import { firingsFor, firingsOf } from './firings.ts';
import { aNudgePerson, aWaitOverOnTuesday, claire, usualHours } from './fixtures.ts';
import type { PlanningPerson } from './person.ts';
import { type NudgeRule, waitOverRule } from './rule.ts';

const now = instantFromIso('2026-11-20T14:00+01:00');
const ruleOf = (id: string): NudgeRule => {
  const rule = defaultCadence.find((one) => one.id === id);
  if (rule === undefined) throw new Error(id);
  return rule;
};
const adjoint = [{ role: 'adjoint', department: '75', readiness: 'unable' }] as const;
const anAdjoint = (changes: Partial<PlanningPerson>): PlanningPerson =>
  aNudgePerson({ practices: adjoint, lastActionAt: now, ...changes });
const planned = (person: PlanningPerson, at: Instant = now) =>
  firingsFor(defaultCadence, person, at, usualHours).map(({ ruleId, dueAt }) => [
    ruleId,
    isoFromInstant(dueAt),
  ]);

describe('the default cadence', () => {
  it('welcomes whoever enters the roster, reminds after a month and ends after two', () => {
    expect(planned(anAdjoint({ activation: anActivation({ rpps: claire, since: now }) }))).toEqual([
      ['welcome', '2026-11-21T08:00:00Z'],
      ['reminder', '2026-12-21T08:00:00Z'],
      ['last', '2027-01-20T08:00:00Z'],
    ]);
  });

  it('says when the wait is over, and asks again a day later', () => {
    const person = anAdjoint({ activation: aNudgePerson().activation });
    expect(planned(person, later(aWaitOverOnTuesday, -hours(30)))).toEqual([
      ['wait-over', '2026-11-24T09:00:00Z'],
      ['still-inactive', '2026-11-25T09:00:00Z'],
      ['last', '2027-01-25T08:00:00Z'],
    ]);
  });

  it('follows whoever stopped half-way from the last thing they did', () => {
    const activation = anActivationUnderWay({ rpps: claire, since: later(now, -days(2)) });
    expect(planned(anAdjoint({ activation, lastActionAt: later(now, -hours(1)) }))).toEqual([
      ['stopped', '2026-11-24T08:00:00Z'],
      ['stopped-7', '2026-11-28T08:00:00Z'],
      ['stopped-30', '2026-12-21T08:00:00Z'],
      ['last', '2027-01-18T08:00:00Z'],
    ]);
  });

  it('comes to the help of whoever has been blocked for two days', () => {
    const activation = anActivationBlocked({ rpps: claire, since: now });
    expect(planned(anAdjoint({ activation }))[0]).toEqual(['blocked', '2026-11-23T07:00:00Z']);
  });

  it('thanks whoever said it works, at once, and leaves those a file activated in peace', () => {
    const told = anActiveActivation('declared', { rpps: claire, since: now });
    const imported = anActiveActivation('imported', { rpps: claire, since: now });
    expect(planned(anAdjoint({ activation: told }))).toEqual([['activated', '2026-11-20T13:00:00Z']]);
    expect(planned(anAdjoint({ activation: imported }))).toEqual([]);
  });

  it('asks whoever a message did not reach to check their coordinates', () => {
    const activation = anActivation({ rpps: claire, since: later(now, -days(3)) });
    expect(planned(anAdjoint({ activation, undeliveredAt: now }))).toContainEqual([
      'undelivered',
      '2026-11-20T13:00:00Z',
    ]);
  });

  it('says nothing about cards: that rule waits for the file that knows them', () => {
    const activation = anActivation({ rpps: claire, since: now });
    const rules = planned(anAdjoint({ activation, hasCard: true, cardExpiresAt: later(now, days(40)) }));
    expect(rules.map(([rule]) => rule)).not.toContain('card-expiring');
  });
});

describe('the weekly digest', () => {
  const digest = ruleOf('digest');
  const titulaire = aNudgePerson();
  const next = (at: string, person: PlanningPerson = titulaire) =>
    firingsOf(digest, person, instantFromIso(at), usualHours).map(({ dueAt, dedupeKey }) => [
      isoFromInstant(dueAt),
      dedupeKey,
    ]);

  it('is for the next Monday at 9:00, once per ISO week', () => {
    expect(next('2026-11-20T14:00+01:00')).toEqual([['2026-11-23T08:00:00Z', `${claire}/digest/2026-W48`]]);
    expect(next('2026-11-23T08:59+01:00')).toEqual([['2026-11-23T08:00:00Z', `${claire}/digest/2026-W48`]]);
    expect(next('2026-11-23T09:00+01:00')).toEqual([['2026-11-30T08:00:00Z', `${claire}/digest/2026-W49`]]);
  });

  it('waits for the day after a holiday', () => {
    expect(next('2027-05-13T10:00+02:00')).toEqual([['2027-05-18T07:00:00Z', `${claire}/digest/2027-W20`]]);
  });

  it('belongs to the last week of a year that has 53', () => {
    expect(next('2026-12-27T10:00+01:00')).toEqual([['2026-12-28T08:00:00Z', `${claire}/digest/2026-W53`]]);
  });

  it('is for titulaires only', () => {
    expect(next('2026-11-20T14:00+01:00', anAdjoint({}))).toEqual([]);
  });
});

describe('a rule', () => {
  const person = anAdjoint({
    activation: anActivationBlocked({ rpps: claire, since: later(now, -days(9)) }),
  });
  const blocked: NudgeRule = {
    ...waitOverRule,
    audience: { statuses: ['blocked'] },
    anchor: 'status-entered',
  };

  it('never fires for what was due before it was written', () => {
    expect(firingsOf({ ...blocked, offset: days(3), since: now }, person, now, usualHours)).toEqual([]);
    expect(firingsOf({ ...blocked, offset: days(10), since: now }, person, now, usualHours)).toHaveLength(1);
  });

  it('counts from the last nudge of another rule, never from its own', () => {
    const after: NudgeRule = { ...blocked, id: 'follow-up', anchor: 'last-nudge', offset: days(5) };
    const lastNudges = new Map([
      ['welcome', later(now, -days(8))],
      ['stopped', later(now, -days(1))],
      ['follow-up', now],
    ]);
    const [any] = firingsOf(after, { ...person, lastNudges }, now, usualHours);
    expect(any?.anchorAt).toBe(later(now, -days(1)));
    const [named] = firingsOf({ ...after, after: 'welcome' }, { ...person, lastNudges }, now, usualHours);
    expect(named?.anchorAt).toBe(later(now, -days(8)));
    expect(firingsOf(after, person, now, usualHours)).toEqual([]);
  });

  it('knows in advance the status that only the clock will bring', () => {
    const waiting = anAdjoint({ activation: aNudgePerson().activation });
    const rule: NudgeRule = { ...waitOverRule, anchor: 'status-entered', offset: hours(24) };
    const firings = firingsOf(rule, waiting, later(aWaitOverOnTuesday, -hours(5)), usualHours);
    expect(firings.map(({ anchorAt }) => anchorAt)).toEqual([aWaitOverOnTuesday]);
  });

  it('does not plan for a role or a department it does not speak to', () => {
    const elsewhere: NudgeRule = { ...blocked, audience: { statuses: ['blocked'], departments: ['13'] } };
    expect(firingsOf(elsewhere, person, now, usualHours)).toEqual([]);
  });

  it('plans for people whose officine or mobile may still change before it is decided', () => {
    const audience = { statuses: ['blocked'], readiness: ['able'], hasMobile: true } as const;
    expect(firingsOf({ ...blocked, audience }, person, now, usualHours)).toHaveLength(1);
  });
});
