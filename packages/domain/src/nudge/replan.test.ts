import { describe, expect, it } from 'vitest';
import { anActivation, anActivationUnderWay, anActiveActivation } from '../activation/fixtures.ts';
import { days, hours, instantFromIso, later } from '../kernel/instant.ts';
import { defaultCadence } from './default-cadence.ts';
import { aNudgePerson, claire, usualHours } from './fixtures.ts';
import type { PlanningPerson } from './person.ts';
import type { PlannedNudge } from './plan.ts';
import { knownFrom, planNext, replan, type WrittenNudge } from './replan.ts';

const friday = instantFromIso('2026-11-20T14:00+01:00');
const anAdjoint = (changes: Partial<PlanningPerson> = {}): PlanningPerson =>
  aNudgePerson({
    practices: [{ role: 'adjoint', department: '75', readiness: 'unable' }],
    activation: anActivation({ rpps: claire, since: friday }),
    lastActionAt: friday,
    ...changes,
  });
const at = (now = friday, tellLate = true) => ({ rules: defaultCadence, now, hours: usualHours, tellLate });
const written = (nudge: PlannedNudge | undefined, state: WrittenNudge['state'] = 'planned'): WrittenNudge => {
  if (nudge === undefined) throw new Error('nothing planned');
  return { ...nudge, id: nudge.dedupeKey, state };
};
const nothing = knownFrom([]);
const rules = (nudges: readonly { readonly ruleId: string }[]) => nudges.map(({ ruleId }) => ruleId);

describe('of all that is called for', () => {
  it('only the next firing is written down, and the one after when it has been decided', () => {
    const first = planNext(anAdjoint(), nothing, at());
    expect(rules(first)).toEqual(['welcome']);
    expect(planNext(anAdjoint(), knownFrom([written(first[0])]), at())).toEqual([]);
    const decided = [written(first[0], 'ended')];
    expect(rules(planNext(anAdjoint(), knownFrom(decided), at(later(friday, days(1)))))).toEqual([
      'reminder',
    ]);
  });

  it('what is due already is written down beside the next', () => {
    const nextDay = later(friday, days(2));
    expect(rules(planNext(anAdjoint(), nothing, at(nextDay)))).toEqual(['welcome', 'reminder']);
  });

  it('what is too late to help is written down for one person, to say so, and not for a crowd', () => {
    const muchLater = later(friday, days(20));
    expect(rules(planNext(anAdjoint(), nothing, at(muchLater)))).toEqual(['welcome', 'reminder']);
    expect(rules(planNext(anAdjoint(), nothing, at(muchLater, false)))).toEqual(['reminder']);
  });

  it('firings due at the same instant are written down together', () => {
    const twice = [
      ...defaultCadence,
      { ...defaultCadence[0], id: 'welcome-too' } as (typeof defaultCadence)[0],
    ];
    expect(rules(planNext(anAdjoint(), nothing, { ...at(), rules: twice })).sort()).toEqual([
      'welcome',
      'welcome-too',
    ]);
  });
});

describe('when the situation changes', () => {
  const [welcome] = planNext(anAdjoint(), nothing, at());

  it('a firing that nothing calls for any more is withdrawn, with the reason', () => {
    const active = anAdjoint({ activation: anActiveActivation('declared', { rpps: claire, since: friday }) });
    expect(replan(active, [written(welcome)], at()).withdrawn).toMatchObject([
      { nudge: { ruleId: 'welcome' }, reason: 'already-active' },
    ]);
    const begun = anAdjoint({ activation: anActivationUnderWay({ rpps: claire, since: friday }) });
    expect(replan(begun, [written(welcome)], at()).withdrawn).toMatchObject([{ reason: 'status-changed' }]);
  });

  it('a firing that was withdrawn is written again when the situation comes back', () => {
    expect(rules(replan(anAdjoint(), [written(welcome, 'withdrawn')], at()).write)).toEqual(['welcome']);
    expect(replan(anAdjoint(), [written(welcome, 'ended')], at()).write).not.toContainEqual(welcome);
  });

  it('a firing that now counts from another instant gives way to the new one', () => {
    const underWay = anAdjoint({ activation: anActivationUnderWay({ rpps: claire, since: friday }) });
    const [stopped] = planNext(underWay, nothing, at());
    const oneStepFurther = { ...underWay, lastActionAt: later(friday, hours(2)) };
    const change = replan(oneStepFurther, [written(stopped)], at(later(friday, hours(2))));
    expect(change.replaced.map(({ dedupeKey }) => dedupeKey)).toEqual([stopped?.dedupeKey]);
    expect(change.withdrawn).toEqual([]);
    expect(rules(change.write)).toEqual(['stopped']);
  });

  it('a rule switched off withdraws what it had planned', () => {
    const off = defaultCadence.map((rule) => ({ ...rule, enabled: false }));
    expect(replan(anAdjoint(), [written(welcome)], { ...at(), rules: off }).withdrawn).toMatchObject([
      { reason: 'rule-off' },
    ]);
  });

  it('the digest of this week, still held, stays beside that of the next', () => {
    const titulaire = { ...anAdjoint(), practices: aNudgePerson().practices };
    const monday = instantFromIso('2026-11-23T12:00+01:00');
    const [, digest] = planNext(titulaire, nothing, at(instantFromIso('2026-11-23T08:00+01:00')));
    const change = replan(titulaire, [written(digest)], at(monday));
    expect(digest?.ruleId).toBe('digest');
    expect(change.withdrawn).toEqual([]);
    expect(change.replaced).toEqual([]);
    expect(change.write.map(({ dedupeKey }) => dedupeKey)).toContain(`${claire}/digest/2026-W49`);
  });
});
