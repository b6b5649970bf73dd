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

const opposite = {
  'e-cps-active': 'e-cps-not-active',
  'e-cps-not-active': 'e-cps-active',
  'card-works': 'card-does-not-work',
  'card-does-not-work': 'card-works',
} as const satisfies Record<Claim, Claim>;

/**
 * The evidence with one more claim, in the order of the instants claimed. A claim replaces the older one of the same
 * kind and grade, so that years of signing in every day weigh no more than the last time; events keep the history.
 */
export const withClaim = (evidence: readonly Evidence[], claim: Evidence): readonly Evidence[] => {
  const isSameKind = (known: Evidence): boolean =>
    known.about === claim.about &&
    known.grade === claim.grade &&
    (known.explainedBy === undefined) === (claim.explainedBy === undefined);
  if (evidence.some((known) => isSameKind(known) && known.at > claim.at)) return evidence;
  return [...evidence.filter((known) => !isSameKind(known)), claim].toSorted(
    (one, other) => one.at - other.at,
  );
};

/** The last claim made on one side or the other of a question, whatever its grade. */
export const latestEvidence = (evidence: readonly Evidence[], about: Claim): Evidence | undefined =>
  evidence.findLast((known) => known.about === about || known.about === opposite[about]);

/**
 * The strongest evidence of a claim, the latest when two are as strong, among those that nothing has contradicted
 * since: the proof of a phone that was lost afterwards says nothing about the new one.
 */
export const strongestEvidence = (evidence: readonly Evidence[], about: Claim): Evidence | undefined =>
  strongest(uncontradicted(evidence, about));

/**
 * The two sides of a question that nobody has settled: the last word is weaker than what it contradicts, and does
 * not tell what changed. The e-CPS is looked at before the card.
 */
export const disagreement = (evidence: readonly Evidence[]): Disagreement | undefined =>
  disagreementOn(evidence, 'e-cps-active') ?? disagreementOn(evidence, 'card-works');

const disagreementOn = (evidence: readonly Evidence[], question: Claim): Disagreement | undefined => {
  const lastWord = latestEvidence(evidence, question);
  if (!lastWord) return undefined;
  const lastWords = uncontradicted(evidence, lastWord.about);
  const earlier = strongestEvidence(
    evidence.filter((known) => !lastWords.includes(known)),
    opposite[lastWord.about],
  );
  const later = strongest(lastWords);
  if (!earlier || !later || lastWords.some(({ explainedBy }) => explainedBy)) return undefined;
  return strength(later) < strength(earlier) ? { earlier, later } : undefined;
};

const uncontradicted = (evidence: readonly Evidence[], about: Claim): readonly Evidence[] =>
  evidence
    .slice(evidence.findLastIndex((known) => known.about === opposite[about]) + 1)
    .filter((known) => known.about === about);

const strongest = (evidence: readonly Evidence[]): Evidence | undefined =>
  evidence.toSorted((one, other) => strength(other) - strength(one) || other.at - one.at)[0];

const strength = ({ grade }: Evidence): number => evidenceGrades.indexOf(grade);
