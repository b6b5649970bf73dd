import type { Claim, Disagreement, Evidence, EvidenceGrade } from '@relais/domain/activation/evidence';
import type { Viewpoint } from '@relais/domain/kernel/french-time';
import { shortDate } from './short-date.ts';

/** How a claim is known, and of when: « déclarée le 12/11 » is never taken for « prouvée (Pro Santé Connect) le 12/11 ». */
export const evidenceWords = ({ grade, at }: Pick<Evidence, 'grade' | 'at'>, from: Viewpoint): string =>
  `${grades[grade]} ${shortDate(at, from)}`;

const grades: Readonly<Record<EvidenceGrade, string>> = {
  declared: 'déclarée le',
  imported: 'lue dans un fichier du',
  confirmed: 'confirmée par l’équipe le',
  proven: 'prouvée (Pro Santé Connect) le',
};

const claims: Readonly<Record<Claim, string>> = {
  'e-cps-active': 'e-CPS active',
  'e-cps-not-active': 'e-CPS inactive',
  'card-works': 'carte CPS qui marche',
  'card-does-not-work': 'carte CPS qui ne marche pas',
};

/** "e-CPS active, déclarée le 12/11". */
export const claimWords = (evidence: Evidence, from: Viewpoint): string =>
  `${claims[evidence.about]}, ${evidenceWords(evidence, from)}`;

/** Both sides of a question that nobody has settled, each with its date. */
export const disagreementWords = ({ earlier, later }: Disagreement, from: Viewpoint): string =>
  `${claimWords(earlier, from)}\u202F; ${claimWords(later, from)}.`;
