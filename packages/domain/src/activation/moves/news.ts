import { accept, refuse } from '../../kernel/result.ts';
import { latestEvidence } from '../evidence.ts';
import type { ActivationBefore, Move } from './move.ts';

// The grade comes from the command, not from the actor: what an advisor relays is still only declared.

export const declareActive: Move<'declare-active'> = () =>
  accept({
    state: { status: 'active' },
    claims: [{ about: 'e-cps-active', grade: 'declared' }],
    happenings: [{ type: 'declared-active' }],
  });

export const confirmActive: Move<'confirm-active'> = (_, { reason }) =>
  accept({
    state: { status: 'active' },
    claims: [{ about: 'e-cps-active', grade: 'confirmed' }],
    happenings: [{ type: 'confirmed-active', reason }],
  });

export const proveActive: Move<'prove-active'> = () =>
  accept({
    state: { status: 'active' },
    claims: [{ about: 'e-cps-active', grade: 'proven' }],
    happenings: [{ type: 'proven-active' }],
  });

/** A file older than what we have learnt since is kept as evidence, and takes nobody out of the procedure. */
export const importActive: Move<'import-active'> = (activation, { asOf }, { now }) => {
  if (asOf > now) return refuse({ code: 'import-in-the-future', asOf, now });
  const known = activation.evidence.find(
    ({ about, grade }) => about === 'e-cps-active' && grade === 'imported',
  );
  if (known && known.at >= asOf) return refuse({ code: 'import-already-known', asOf });
  const statusKept = asOf < lastNews(activation);
  return accept({
    state: statusKept ? 'unchanged' : { status: 'active' },
    claims: [{ about: 'e-cps-active', grade: 'imported', at: asOf }],
    happenings: [{ type: 'imported-active', asOf, statusKept }],
  });
};

/** Having entered the roster says nothing about an e-CPS; any other status does, and so does any claim. */
const lastNews = ({ status, since, evidence }: ActivationBefore<'import-active'>): number =>
  Math.max(
    status === 'to-start' ? Number.NEGATIVE_INFINITY : since,
    latestEvidence(evidence, 'e-cps-active')?.at ?? Number.NEGATIVE_INFINITY,
  );

export const proveCard: Move<'prove-card'> = () =>
  accept({
    state: 'unchanged',
    claims: [{ about: 'card-works', grade: 'proven' }],
    happenings: [{ type: 'card-proven' }],
  });

export const chooseCardOnly: Move<'choose-card-only'> = () =>
  accept({
    state: { status: 'card-only' },
    claims: [{ about: 'card-works', grade: 'declared' }],
    happenings: [{ type: 'card-chosen' }],
  });

export const declareLost: Move<'declare-lost'> = (_, { reason }) =>
  accept({
    state: { status: 'to-renew', reason },
    claims: [{ about: 'e-cps-not-active', grade: 'declared', explainedBy: reason }],
    happenings: [{ type: 'declared-lost', reason }],
  });
