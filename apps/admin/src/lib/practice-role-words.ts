import type { PracticeRole } from '@relais/domain/roster/practice-role';

export const practiceRoleWords = {
  titulaire: 'Titulaire',
  adjoint: 'Adjoint',
  gerant: 'Gérant',
  remplacant: 'Remplaçant',
  unknown: 'Rôle inconnu',
} as const satisfies Record<PracticeRole, string>;
