import type { Evidence } from '@relais/domain/activation/evidence';
import { frenchDay, type Viewpoint } from '@relais/domain/kernel/french-time';
import type { ActivationData } from '../../lib/answers.ts';
import { oneStop } from '../../lib/one-stop.ts';

/** How we know what the status says: what was declared is never told as proven. */
export const evidenceSentence = (known: Known, from: Viewpoint): string | undefined => {
  const told = words(known, from);
  return told === undefined ? undefined : oneStop(told);
};

type Known = Pick<ActivationData, 'evidence' | 'disagreement'>;

const words = ({ evidence, disagreement }: Known, from: Viewpoint): string | undefined => {
  if (disagreement !== undefined) {
    return `Deux informations se contredisent : ${claim(disagreement.earlier, from)}, puis ${claim(disagreement.later, from)}. Un conseiller peut trancher avec vous.`;
  }
  if (evidence === undefined) return undefined;
  const day = frenchDay(evidence.at, from);
  switch (evidence.grade) {
    case 'declared':
      return evidence.by.kind === 'staff'
        ? `Vous l’avez dit à un conseiller ${day}.`
        : `Vous l’avez déclaré ${day}.`;
    case 'imported':
      return `C’est ce qu’indique un fichier daté du ${day}.`;
    case 'confirmed':
      return `Un conseiller l’a confirmé avec vous ${day}.`;
    case 'proven':
      return `Prouvé par une connexion à Pro Santé Connect ${day}.`;
  }
};

const claims = {
  'e-cps-active': 'e-CPS active',
  'e-cps-not-active': 'e-CPS inactive',
  'card-works': 'carte qui fonctionne',
  'card-does-not-work': 'carte qui ne fonctionne pas',
} as const satisfies Record<Evidence['about'], string>;

const grades = {
  declared: 'déclaré',
  imported: 'd’après un fichier',
  confirmed: 'confirmé par un conseiller',
  proven: 'prouvé par Pro Santé Connect',
} as const satisfies Record<Evidence['grade'], string>;

const claim = ({ about, grade, at }: Evidence, from: Viewpoint): string =>
  `${claims[about]} (${grades[grade]} ${frenchDay(at, from)})`;
