import type { PracticeRole } from '@relais/domain/roster/practice-role';

export const roleWords = {
  titulaire: 'titulaire',
  adjoint: 'adjoint',
  gerant: 'gérant',
  remplacant: 'remplaçant',
  unknown: 'rôle non précisé',
} as const satisfies Record<PracticeRole, string>;
