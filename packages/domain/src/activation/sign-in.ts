import type { Activation } from './activation.ts';
import { latestEvidence } from './evidence.ts';

/**
 * Whether the person can sign in to the tele-services today, with an active e-CPS or with a card that works. To the
 * best of our knowledge: the evidence says how good that is. Nobody out of scope counts.
 */
export const canSignIn = (activation: Activation): boolean => {
  if (activation.status === 'out-of-scope') return false;
  return activation.status === 'active' || cardWorks(activation);
};

const cardWorks = ({ evidence }: Activation): boolean =>
  latestEvidence(evidence, 'card-works')?.about === 'card-works';
