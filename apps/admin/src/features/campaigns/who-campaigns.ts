import type { Staff } from '../../lib/answers.ts';

/** Those to whom the API gives campaigns; the others read. */
export const mayCampaign = (staff: Staff | undefined): boolean =>
  staff?.role === 'editor' || staff?.role === 'admin';

export const whyNoCampaign =
  'Vous lisez les campagnes. Les écrire, les vérifier et les lancer revient à l’édition et à l’administration.';
