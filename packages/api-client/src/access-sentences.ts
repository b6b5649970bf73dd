import { moment, type Sentences } from './telling.ts';

/** Who may ask what, from where and how often; and what keeps the API from answering. */
export const accessSentences: Sentences<
  | 'not-found'
  | 'origin-not-allowed'
  | 'sign-in-required'
  | 'second-factor-required'
  | 'role-not-allowed'
  | 'all-departments-required'
  | 'too-many-requests'
  | 'service-unavailable'
  | 'internal-error'
  | 'invalid-input'
> = {
  'not-found': () => 'Cette fiche n’existe pas, ou vous n’y avez pas accès.',
  'origin-not-allowed': () =>
    'Cette demande ne vient pas d’une page du Relais. Rouvrez le site à son adresse habituelle, puis recommencez.',
  'sign-in-required': () => 'Votre session est terminée. Connectez-vous de nouveau pour continuer.',
  'second-factor-required': () =>
    'Il manque la seconde étape de la connexion. Saisissez le code de votre application.',
  'role-not-allowed': () => 'Votre rôle ne permet pas cette action. Demandez-la à un administrateur.',
  'all-departments-required': () =>
    'Cette action demande l’accès à tous les départements. Adressez-vous à un administrateur.',
  'too-many-requests': ({ retryAt }, telling) =>
    `Trop de demandes en peu de temps. Réessayez ${moment(retryAt, telling)}.`,
  'service-unavailable': () => 'Le service est momentanément indisponible. Réessayez dans quelques minutes.',
  'internal-error': ({ requestId }) =>
    `Une erreur s’est produite de notre côté. Réessayez dans quelques minutes.${requestId === undefined ? '' : ` Référence à nous donner : ${requestId}.`}`,
  'invalid-input': () => 'Un champ n’est pas rempli comme attendu. Vérifiez votre saisie, puis recommencez.',
};
