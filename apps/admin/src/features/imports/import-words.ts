import type { ImportKind, ImportStatus, ImportStep } from '@relais/domain/roster/import-job';
import type { Family, Weight } from '@relais/ui/family';
import { circleCheck, circleMinus, clock, octagonX, refreshCw } from '@relais/ui/glyphs';
import type { Drawing } from '@relais/ui/icon';

export const importKindWords = {
  annuaire: {
    label: 'Annuaire Santé',
    hint: 'Fichier PS_LibreAcces_Personne_activite\u00A0: les officines, les équipes et les rôles.',
  },
  contacts: {
    label: 'Coordonnées de l’Ordre',
    hint: 'CSV ou XLSX\u00A0: RPPS, e-mail, mobile.',
  },
} as const satisfies Record<ImportKind, { readonly label: string; readonly hint: string }>;

export const importStatusLooks: Readonly<
  Record<ImportStatus, { label: string; family: Family; weight: Weight; icon: Drawing }>
> = {
  queued: { label: 'En file', family: 'idle', weight: 'outline', icon: clock },
  running: { label: 'En cours', family: 'run', weight: 'tint', icon: refreshCw },
  done: { label: 'Terminé', family: 'done', weight: 'tint', icon: circleCheck },
  refused: { label: 'Refusé', family: 'stop', weight: 'solid', icon: octagonX },
  failed: { label: 'Interrompu', family: 'stop', weight: 'solid', icon: octagonX },
  cancelled: { label: 'Annulé', family: 'idle', weight: 'dashed', icon: circleMinus },
};

export const importStepWords = {
  reading: 'Lecture du fichier',
  comparing: 'Comparaison avec l’annuaire actuel',
  switching: 'Écriture des changements',
} as const satisfies Record<ImportStep, string>;

export const whyNotAllowed =
  'Un import change l’annuaire de tous les départements\u00A0: il est réservé à l’édition et à l’administration qui les voient tous.';
