import { type OfferedCommand, offeredCommands } from './offered-commands.ts';

/** What the address of a sheet says after an action: which one, and the version it led to. */
export const doneMark = (command: OfferedCommand, version: number): string => `${command}.${version}`;

/** The sentence of what was just done; nothing once somebody acted again, so that an old address tells no lie. */
export const doneWords = (mark: string | undefined, version: number): string | undefined => {
  const command = offeredCommands.find((known) => mark === doneMark(known, version));
  return command === undefined ? undefined : sentences[command];
};

const sentences: Readonly<Record<OfferedCommand, string>> = {
  'confirm-active': 'Activation confirmée.',
  'correct-status': 'Statut corrigé.',
  begin: 'Parcours commencé.',
  'switch-route': 'Parcours changé.',
  'report-symptom': 'Blocage signalé.',
  'declare-coordinate-update': 'Mise à jour déclarée. L’attente est calculée.',
  'declare-lost': 'e-CPS à réactiver.',
  'choose-card-only': 'Carte CPS choisie.',
  exclude: 'Suivi arrêté.',
  reinstate: 'Suivi repris.',
};
