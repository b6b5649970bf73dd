import type { StaffRole } from '@relais/domain/activation/actor';

/** Those to whom the API gives a case; the others read. */
export const mayWorkOnCases = (role: StaffRole | undefined): boolean =>
  role === 'advisor' || role === 'admin';

export const whyNoWork =
  'Vous lisez les demandes. Les prendre et les terminer revient aux conseillers et à l’administration.';
