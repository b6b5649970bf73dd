import type { Staff } from '../../lib/answers.ts';

/** A text goes to every department: only editors and administrators who see them all may write it. */
export const mayEditTemplates = (staff: Staff | undefined): boolean =>
  staff !== undefined && (staff.role === 'editor' || staff.role === 'admin') && staff.departments === 'all';

export const whyNoEditing =
  'Vous lisez les modèles. Un texte part dans tous les départements : l’écrire revient à l’édition et à l’administration qui les voient tous.';
