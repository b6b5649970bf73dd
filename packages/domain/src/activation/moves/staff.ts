import { accept, type Result } from '../../kernel/result.ts';
import { type ActivationRecord, type StateInScope, type StateOf, statusAt } from '../activation.ts';
import type { Circumstances } from '../circumstances.ts';
import type { Correction } from '../command.ts';
import type { Claim } from '../evidence.ts';
import type { StoredStatus } from '../status.ts';
import { type WaitRefusal, waitAfterUpdate } from '../wait.ts';
import type { ClaimMade, Move } from './move.ts';

export const exclude: Move<'exclude'> = (activation, { reason }) =>
  accept({
    state: { status: 'out-of-scope', reason, before: stateAlone(activation) },
    happenings: [{ type: 'excluded', reason }],
  });

/** Being out of scope is a pause: nothing the person had done is lost. A wait went on meanwhile, as it did at the Ordre. */
export const reinstate: Move<'reinstate'> = (activation, { reason }) =>
  accept({ state: activation.before, happenings: [{ type: 'reinstated', reason }] });

export const correctStatus: Move<'correct-status'> = (activation, { to, reason }, circumstances) => {
  const state = correctedState(to, circumstances);
  if (!state.ok) return state;
  return accept({
    state: state.value,
    claims: claimsOf(activation.status, to),
    happenings: [
      {
        type: 'status-corrected',
        from: statusAt(activation, circumstances.now),
        to: statusAt({ ...activation, ...state.value }, circumstances.now),
        reason,
      },
    ],
  });
};

const correctedState = (
  to: Correction,
  circumstances: Circumstances,
): Result<StateOf<Correction['status']>, WaitRefusal> => {
  switch (to.status) {
    case 'under-way':
      return accept({ ...to, completedSteps: [] });
    case 'blocked':
      return accept({ ...to, completedSteps: [], triedRemedies: [] });
    case 'waiting': {
      const wait = waitAfterUpdate(to.updatedAt, circumstances);
      return wait.ok ? accept({ status: 'waiting', wait: wait.value }) : wait;
    }
    default:
      return accept(to);
  }
};

/** Staff checked: whatever the old status asserted is denied, whatever the new one asserts is confirmed. */
const claimsOf = (from: StoredStatus, to: Correction): readonly ClaimMade[] => {
  if (to.status === 'active') return [{ about: 'e-cps-active', grade: 'confirmed' }];
  return [
    ...(from === 'active' ? [denialOfTheECps(to)] : []),
    ...(from === 'card-only' && to.status !== 'card-only' ? [confirmed('card-does-not-work')] : []),
    ...(to.status === 'card-only' ? [confirmed('card-works')] : []),
  ];
};

const confirmed = (about: Claim): ClaimMade => ({ about, grade: 'confirmed' });

const denialOfTheECps = (to: Correction): ClaimMade =>
  to.status === 'to-renew'
    ? { ...confirmed('e-cps-not-active'), explainedBy: to.reason }
    : confirmed('e-cps-not-active');

const stateAlone = (activation: ActivationRecord & StateInScope): StateInScope => {
  const { rpps, version, since, evidence, ...state } = activation;
  return state;
};
