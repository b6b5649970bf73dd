import { counted, moment, type Sentences } from './telling.ts';

/** Preparing, launching and steering a campaign. */
export const campaignSentences: Sentences<
  | 'campaign-not-allowed'
  | 'campaign-edited-meanwhile'
  | 'campaign-not-sendable'
  | 'campaign-without-people'
  | 'approvals-missing'
  | 'launch-time-refused'
> = {
  'campaign-not-allowed': ({ state }) =>
    `${stateWords[state]} Rechargez la page pour voir ce qui est possible.`,
  'campaign-edited-meanwhile': () =>
    'Quelqu’un a modifié cette campagne entre-temps. Rechargez la page, puis vérifiez-la à nouveau.',
  'campaign-not-sendable': ({ missing, mistakes }) =>
    missing.length > 0
      ? `Il manque le texte ${missing.map((channel) => (channel === 'sms' ? 'du SMS' : 'de l’e-mail')).join(' et ')}.`
      : `Cette campagne ne peut pas partir : ${counted(mistakes.length, 'point', 'points')} à corriger dans ses textes.`,
  'campaign-without-people': () =>
    'Aucun envoi : personne ne recevrait cette campagne. Élargissez les critères.',
  'approvals-missing': ({ people, needed, given }) =>
    `Aucun envoi : ${counted(people, 'destinataire', 'destinataires')}. Il faut l’accord de ${needed} personnes, il y en a ${given}. Demandez à un collègue de l’approuver.`,
  'launch-time-refused': ({ latest }, telling) =>
    `Choisissez une heure à venir, au plus tard ${moment(latest, telling)}.`,
};

const stateWords = {
  draft: 'Cette campagne est un brouillon : vérifiez-la d’abord.',
  checked: 'Cette campagne est vérifiée et n’est pas lancée.',
  scheduled: 'Cette campagne est déjà lancée.',
  running: 'Cette campagne est en cours.',
  paused: 'Cette campagne est en pause.',
  done: 'Cette campagne est terminée.',
  cancelled: 'Cette campagne a été annulée.',
} as const;
