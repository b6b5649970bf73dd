import type { RenewalReason } from '@relais/domain/activation/reason';

/** The procedure that says what to do after each thing that can happen to a phone; slugs of the content. */
export const renewalProcedures: Readonly<Record<RenewalReason, string>> = {
  'lost-phone': 'telephone-perdu',
  'new-phone': 'nouveau-telephone',
  'new-sim': 'nouveau-telephone',
  expired: 'ecps-expiree',
};
