import type { Instant } from '../kernel/instant.ts';
import type { ActorReference } from './actor.ts';
import type { RenewalReason } from './reason.ts';

/**
 * How we know, from weakest to strongest: the person (or someone relaying them) says so; a file says so, which is
 * at least independent of the person but may be old; staff checked with the person; Pro Santé Connect saw it happen.
 */
export const evidenceGrades = ['declared', 'imported', 'confirmed', 'proven'] as const;

export type EvidenceGrade = (typeof evidenceGrades)[number];

export const claims = ['e-cps-active', 'e-cps-not-active', 'card-works', 'card-does-not-work'] as const;

export type Claim = (typeof claims)[number];

/** One claim, how strong it is, the instant it speaks of and who made it. */
export type Evidence = {
  readonly about: Claim;
  readonly grade: EvidenceGrade;
  readonly at: Instant;
  readonly by: ActorReference;
  /** Present when the claim tells of a change ("my phone is lost") and so does not contradict what was true before. */
  readonly explainedBy?: RenewalReason;
};

/** Two claims that cannot both hold, the earlier first: the screen shows both with their dates. */
export type Disagreement = { readonly earlier: Evidence; readonly later: Evidence };
