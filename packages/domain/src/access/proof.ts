import { type Activation, statusAt } from '../activation/activation.ts';
import type { CommandOf } from '../activation/command.ts';
import { latestEvidence } from '../activation/evidence.ts';
import { isAllowed } from '../activation/lifecycle.ts';
import { hours, type Instant, later } from '../kernel/instant.ts';

/** What a sign-in through the identity provider shows to work. */
export type Proof = 'e-cps' | 'card';

/**
 * What the provider's `authMode` proves: "MOBILE" the e-CPS, "CARD" the card, in any case of letters. Absent, or
 * anything else, proves neither. Source: domain-facts, section 8.
 */
export const proofIn = (authMode: unknown): Proof | undefined => {
  if (typeof authMode !== 'string') return undefined;
  const mode = authMode.trim().toUpperCase();
  if (mode === 'MOBILE') return 'e-cps';
  return mode === 'CARD' ? 'card' : undefined;
};

/** Signing in every morning proves no more than the last time: one proof a day is written down. */
const provenEvery = hours(24);

/** The command that writes the proof down; `undefined` when the same was proven today, or when the person is out of scope. */
export const commandOfProof = (
  proof: Proof,
  activation: Activation,
  now: Instant,
): CommandOf<'prove-active'> | CommandOf<'prove-card'> | undefined => {
  const about = proof === 'e-cps' ? 'e-cps-active' : 'card-works';
  const type = proof === 'e-cps' ? 'prove-active' : 'prove-card';
  if (!isAllowed(statusAt(activation, now), type, 'identity-provider')) return undefined;
  const last = latestEvidence(activation.evidence, about);
  const isFresh = last?.about === about && last.grade === 'proven' && now < later(last.at, provenEvery);
  return isFresh ? undefined : { type };
};
