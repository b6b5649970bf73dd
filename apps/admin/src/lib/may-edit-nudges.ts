import type { Staff } from './answers.ts';

/** Those whom the API lets change the cadence: it speaks to every department at once. */
export const mayEditNudges = ({ role, departments }: Pick<Staff, 'role' | 'departments'>): boolean =>
  (role === 'editor' || role === 'admin') && departments === 'all';

/** Beside what cannot be changed: why, and who can. */
export const whyNoEdit =
  'Les relances concernent toute la région\u00A0: seules l’édition et l’administration, sur tous les départements, les changent.';
