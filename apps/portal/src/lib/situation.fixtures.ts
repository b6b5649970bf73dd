import type { Activation, ActivationState } from '@relais/domain/activation/activation';
import { statusAt, statusSince } from '@relais/domain/activation/activation';
import { type Evidence, strongestEvidence } from '@relais/domain/activation/evidence';
import { commandsFrom } from '@relais/domain/activation/lifecycle';
import { nextActionAt } from '@relais/domain/activation/next-action';
import { parseRpps } from '@relais/domain/identity/rpps';
import { hours, instantFromIso, later } from '@relais/domain/kernel/instant';
import type { ActivationData, Situation } from './answers.ts';

const read = parseRpps('99700000012');
if (!read.ok) throw new Error('The fictional RPPS is not one.');
export const claireRpps = read.value;

export const noon = instantFromIso('2026-11-24T12:00:00+01:00');
const declaredAt = later(noon, -hours(22));
export const aWait = { declaredAt, endsAt: later(declaredAt, hours(48)) };

const claim: Evidence = {
  about: 'e-cps-active',
  grade: 'declared',
  at: instantFromIso('2026-11-12T10:00:00+01:00'),
  by: { kind: 'pharmacist', rpps: claireRpps },
};

/** An activation as the API tells it to its own person at noon on Tuesday. */
export const anActivation = (state: ActivationState, evidence: readonly Evidence[] = []): ActivationData => {
  const activation: Activation = {
    rpps: claireRpps,
    version: 4,
    since: aWait.declaredAt,
    evidence,
    ...state,
  };
  const status = statusAt(activation, noon);
  const believed = strongestEvidence(evidence, state.status === 'card-only' ? 'card-works' : 'e-cps-active');
  return {
    status,
    since: statusSince(activation, noon),
    version: activation.version,
    completedSteps: 'completedSteps' in state ? [...state.completedSteps] : [],
    ...('route' in state ? { route: state.route } : {}),
    ...('symptom' in state ? { symptom: state.symptom } : {}),
    ...(state.status === 'waiting' ? { wait: state.wait } : {}),
    ...('reason' in state ? { reason: state.reason } : {}),
    ...(believed ? { evidence: believed } : {}),
    nextAction: nextActionAt(activation, noon),
    allowed: [...commandsFrom(status, 'pharmacist')],
  };
};

export const aSituation = (
  activation: ActivationData = anActivation({ status: 'to-start' }),
  changes: Partial<Situation> = {},
): Situation => ({
  person: { rpps: claireRpps, civility: 'MME', familyName: 'MARTIN', givenName: 'CLAIRE', leftAt: null },
  practices: [],
  zone: 'Europe/Paris',
  now: noon,
  activation,
  coordinates: [{ channel: 'sms', masked: '06 … 12' }],
  nextNudge: { dueAt: aWait.endsAt },
  timeline: [],
  ...changes,
});

/** Someone in each status. */
export const everyStatus: readonly ActivationData[] = [
  anActivation({ status: 'to-start' }),
  anActivation({ status: 'under-way', route: 'without-card', completedSteps: ['installer-application'] }),
  anActivation({ status: 'waiting', wait: aWait }),
  anActivation({
    status: 'waiting',
    wait: { declaredAt: later(noon, -hours(60)), endsAt: later(noon, -hours(12)) },
  }),
  anActivation({
    status: 'blocked',
    route: 'with-card',
    completedSteps: [],
    symptom: 'card-not-read',
    triedRemedies: [],
  }),
  anActivation({ status: 'active' }, [claim]),
  anActivation({ status: 'to-renew', reason: 'new-phone' }),
  anActivation({ status: 'card-only' }),
  anActivation({ status: 'out-of-scope', reason: 'left-practice', before: { status: 'to-start' } }),
];
