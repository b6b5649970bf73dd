import type { CommandType } from '@relais/domain/activation/command';
import { frenchDay } from '@relais/domain/kernel/french-time';
import { moment, type Sentences } from './telling.ts';

/** What a command would have done, after "Vous ne pouvez plus". */
const doings: Readonly<Record<CommandType, string>> = {
  begin: 'commencer ce parcours',
  'complete-step': 'valider cette étape',
  'report-symptom': 'signaler ce problème',
  'try-remedy': 'noter cette solution',
  'declare-coordinate-update': 'déclarer une mise à jour des coordonnées',
  'switch-route': 'changer de parcours',
  'declare-active': 'déclarer la e-CPS active',
  'confirm-active': 'confirmer l’activation',
  'import-active': 'importer cette activation',
  'prove-active': 'enregistrer cette preuve',
  'prove-card': 'enregistrer cette preuve',
  'declare-lost': 'déclarer ce changement de téléphone',
  'choose-card-only': 'choisir la carte CPS seule',
  exclude: 'arrêter ce suivi',
  reinstate: 'reprendre ce suivi',
  'correct-status': 'corriger ce statut',
};

/** What the life cycle refuses, and what makes it acceptable. */
export const activationSentences: Sentences<
  | 'not-allowed-from-status'
  | 'not-allowed-for-actor'
  | 'stale-version'
  | 'reason-required'
  | 'route-unchanged'
  | 'step-already-completed'
  | 'import-already-known'
  | 'import-in-the-future'
  | 'update-in-the-future'
  | 'update-too-old'
> = {
  'not-allowed-from-status': ({ command }) =>
    `Au point où en est l’activation, il n’est pas possible de ${doings[command]}. La page montre ce qui l’est.`,
  'not-allowed-for-actor': ({ command }) => `Votre rôle ne permet pas de ${doings[command]}.`,
  'stale-version': () =>
    'Cette situation a changé entre-temps, ici ou sur un autre écran. La page est à jour : vérifiez, puis recommencez.',
  'reason-required': () => 'Indiquez la raison : elle reste dans l’historique.',
  'route-unchanged': () => 'Ce parcours est déjà celui en cours.',
  'step-already-completed': () => 'Cette étape est déjà faite : passez à la suivante.',
  'import-already-known': () => 'Cette activation est déjà connue à cette date.',
  'import-in-the-future': () => 'La date de ce fichier est dans l’avenir. Vérifiez-la, puis recommencez.',
  'update-in-the-future': ({ now }, telling) =>
    `Cette date est dans l’avenir. Indiquez quand la mise à jour a été faite, au plus tard ${moment(now, { ...telling, now })}.`,
  'update-too-old': ({ oldest }, { now, zone = 'Europe/Paris' }) =>
    `Cette mise à jour date de plus de 30 jours (avant le ${frenchDay(oldest, { now, zone })}). Elle est traitée depuis longtemps : si l’activation échoue encore, dites-nous ce que vous voyez.`,
};
