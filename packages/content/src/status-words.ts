import type { ActivationStatus } from '@relais/domain/activation/status';

/** The nine statuses of an activation, as a person reads them. Codes are those of the life cycle. */
export const statusWords = {
  'to-start': {
    label: 'À faire',
    headline: 'Choisissez votre parcours',
    meaning: 'Aucune activation n’a commencé.',
  },
  'under-way': {
    label: 'En cours',
    headline: 'Reprenez à l’étape {etape} sur {etapes}',
    meaning: 'Un parcours est commencé et n’est pas fini.',
  },
  blocked: {
    label: 'Bloqué',
    headline: 'On vous aide : que voyez-vous ?',
    meaning: 'Quelque chose empêche de continuer.',
  },
  waiting: {
    label: 'En attente 48 h',
    headline: 'Réessayez à partir de {moment}',
    meaning: 'Une mise à jour des coordonnées est en traitement à l’Ordre.',
  },
  'to-retry': {
    label: 'À relancer',
    headline: 'C’est le moment de réessayer',
    meaning: 'L’attente est finie et la e-CPS n’est pas encore active.',
  },
  active: {
    label: 'Activée',
    headline: 'Votre e-CPS est active',
    meaning: 'La e-CPS permet de se connecter.',
  },
  'to-renew': {
    label: 'À réactiver',
    headline: 'Réactivez votre e-CPS',
    meaning: 'Téléphone perdu ou changé, carte SIM changée, ou e-CPS expirée.',
  },
  'card-only': {
    label: 'Carte CPS',
    headline: 'Vous vous connectez avec la carte',
    meaning: 'La carte CPS fonctionne et a été choisie à la place de la e-CPS.',
  },
  'out-of-scope': {
    label: 'Sans objet',
    headline: 'Ce suivi est arrêté',
    meaning: 'La personne n’est plus concernée.',
  },
} as const satisfies Record<ActivationStatus, { label: string; headline: string; meaning: string }>;
