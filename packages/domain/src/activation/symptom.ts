/** What the person sees going wrong, as a closed list; the words and the remedies of each are edited content. */
export const symptoms = [
  'stale-coordinates',
  'no-email-received',
  'mail-blocked-or-spam',
  'no-sms-received',
  'qr-expired',
  'wrong-identifier-prefix',
  'unknown-in-directory',
  'app-outdated',
  'sandbox-app',
  'card-inserted',
  'card-pin-blocked',
  'card-not-read',
  'reader-too-old',
  'lgo-holds-card',
  'cookies-blocked',
  'no-network',
  'battery-saver',
  'service-side-rights',
  'no-smartphone',
  'other',
] as const;

export type Symptom = (typeof symptoms)[number];

/** Something to try against a symptom. Remedies are edited content: the domain only remembers which were tried. */
export type RemedyName = string;

const signsOfAFailingCard: readonly Symptom[] = [
  'card-pin-blocked',
  'card-not-read',
  'reader-too-old',
  'lgo-holds-card',
];

/** True when the symptom says that the person cannot sign in with the card either. */
export const tellsOfAFailingCard = (symptom: Symptom): boolean => signsOfAFailingCard.includes(symptom);
