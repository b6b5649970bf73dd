import type { Symptom } from '@relais/domain/activation/symptom';

/** Each name of the life cycle in a few words, for a timeline or a column. What the person sees is in the symptom sheets. */
export const symptomWords = {
  'stale-coordinates': 'coordonnées à l’Ordre dépassées',
  'no-email-received': 'e-mail non reçu',
  'mail-blocked-or-spam': 'e-mail bloqué ou indésirable',
  'no-sms-received': 'SMS non reçu',
  'qr-expired': 'QR code refusé ou expiré',
  'wrong-identifier-prefix': 'identifiant refusé',
  'unknown-in-directory': 'inconnu de l’annuaire',
  'app-outdated': 'erreur de l’application',
  'sandbox-app': 'mauvaise application (e-CPS BAS)',
  'card-inserted': 'carte restée dans le lecteur',
  'card-pin-blocked': 'carte bloquée',
  'card-not-read': 'carte non lue',
  'reader-too-old': 'lecteur trop ancien',
  'lgo-holds-card': 'carte gardée par le logiciel (LGO)',
  'cookies-blocked': 'page ou cookies bloqués',
  'no-network': 'application sans réponse',
  'battery-saver': 'économiseur de batterie',
  'service-side-rights': 'refus du service',
  'no-smartphone': 'pas de smartphone',
  other: 'autre problème',
} as const satisfies Record<Symptom, string>;
