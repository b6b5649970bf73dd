import { accept, refuse } from '../../kernel/result.ts';
import { type Symptom, tellsOfAFailingCard } from '../symptom.ts';
import { type Wait, waitAfterUpdate } from '../wait.ts';
import type { ClaimMade, Move } from './move.ts';

const after = (wait: Wait | undefined): { readonly afterWait?: Wait } => (wait ? { afterWait: wait } : {});

export const begin: Move<'begin'> = (activation, { route }) => {
  const retry = after(activation.status === 'waiting' ? activation.wait : undefined);
  return accept({
    state: { status: 'under-way', route, completedSteps: [], ...retry },
    happenings: [{ type: 'route-begun', route, ...retry }],
  });
};

export const completeStep: Move<'complete-step'> = (activation, { step }) => {
  const { route, completedSteps, afterWait } = activation;
  if (completedSteps.includes(step)) return refuse({ code: 'step-already-completed', step });
  return accept({
    state: { status: 'under-way', route, completedSteps: [...completedSteps, step], ...after(afterWait) },
    happenings: [{ type: 'step-completed', route, step }],
  });
};

export const switchRoute: Move<'switch-route'> = (activation, { route }) => {
  if (activation.route === route) return refuse({ code: 'route-unchanged', route });
  // Blocked after a wait means that help was already called for: changing route does not call twice.
  const retry = after(activation.status === 'under-way' ? activation.afterWait : undefined);
  return accept({
    state: { status: 'under-way', route, completedSteps: [], ...retry },
    happenings: [{ type: 'route-switched', from: activation.route, to: route }],
  });
};

export const reportSymptom: Move<'report-symptom'> = (activation, { symptom }) => {
  const claims = claimsOf(symptom);
  if (activation.status === 'blocked') {
    const { route, completedSteps, afterWait } = activation;
    const triedRemedies = symptom === activation.symptom ? activation.triedRemedies : [];
    return accept({
      state: { status: 'blocked', route, completedSteps, symptom, triedRemedies, ...after(afterWait) },
      claims,
      happenings: [{ type: 'symptom-reported', route, symptom }],
    });
  }
  // Coordinates only matter to the route without a card: that is the one a wait was for.
  const { route, completedSteps, wait } =
    activation.status === 'waiting'
      ? { route: 'without-card' as const, completedSteps: [], wait: activation.wait }
      : { ...activation, wait: activation.afterWait };
  return accept({
    state: { status: 'blocked', route, completedSteps, symptom, triedRemedies: [], ...after(wait) },
    claims,
    happenings: [
      { type: 'symptom-reported', route, symptom },
      ...(wait ? [{ type: 'retry-failed' as const, symptom, wait }] : []),
    ],
  });
};

export const tryRemedy: Move<'try-remedy'> = (activation, { remedy, worked }) => {
  const { route, completedSteps, symptom, triedRemedies, afterWait } = activation;
  return accept({
    state: worked
      ? { status: 'under-way', route, completedSteps }
      : {
          status: 'blocked',
          route,
          completedSteps,
          symptom,
          triedRemedies: triedRemedies.includes(remedy) ? triedRemedies : [...triedRemedies, remedy],
          ...after(afterWait),
        },
    happenings: [{ type: 'remedy-tried', symptom, remedy, worked }],
  });
};

export const declareCoordinateUpdate: Move<'declare-coordinate-update'> = (_, { at }, circumstances) => {
  const wait = waitAfterUpdate(at, circumstances);
  if (!wait.ok) return wait;
  return accept({
    state: { status: 'waiting', wait: wait.value },
    happenings: [{ type: 'coordinate-update-declared', wait: wait.value }],
  });
};

const claimsOf = (symptom: Symptom): readonly ClaimMade[] => [
  ...(tellsOfAnInactiveECps(symptom) ? [{ about: 'e-cps-not-active', grade: 'declared' } as const] : []),
  ...(tellsOfAFailingCard(symptom) ? [{ about: 'card-does-not-work', grade: 'declared' } as const] : []),
];

/** Refused by the service after signing in: the e-CPS itself worked. */
const tellsOfAnInactiveECps = (symptom: Symptom): boolean => symptom !== 'service-side-rights';
