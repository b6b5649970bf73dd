import { exclusionWords, renewalWords, routeWords } from '@relais/content/event-words';
import { statusWords } from '@relais/content/status-words';
import { symptomWords } from '@relais/content/symptom-words';
import type { CommandType } from '@relais/domain/activation/command';
import { exclusionReasons, renewalReasons } from '@relais/domain/activation/reason';
import { symptoms } from '@relais/domain/activation/symptom';
import { oldestUpdate } from '@relais/domain/activation/wait';
import { type Instant, later } from '@relais/domain/kernel/instant';
import { localTime } from '@relais/domain/kernel/local-time';
import type { FrenchZone } from '@relais/domain/kernel/working-time/zone';
import { type OfferedCommand, offeredCommands } from './offered-commands.ts';
import { correctionTargets } from './read-command.ts';

type Option = { readonly value: string; readonly label: string; readonly hint?: string };

export type FieldShown =
  | { readonly kind: 'reason'; readonly name: 'reason'; readonly label: string; readonly hint: string }
  | {
      readonly kind: 'moment';
      readonly name: 'at';
      readonly label: string;
      readonly hint: string;
      readonly earliest: string;
      readonly latest: string;
    }
  | {
      readonly kind: 'choice' | 'select';
      readonly name: 'to' | 'route' | 'symptom' | 'renewal' | 'exclusion';
      readonly label: string;
      readonly options: readonly Option[];
    };

/** One thing to do, as plain data: it crosses to the browser. */
export type ActionShown = {
  readonly command: OfferedCommand;
  readonly title: string;
  readonly lead: string;
  readonly fields: readonly FieldShown[];
  readonly submit: string;
};

type Moment = { readonly now: Instant; readonly zone: FrenchZone };

/** The actions that the API allows and that this screen knows how to ask. */
export const presentActions = (allowed: readonly CommandType[], moment: Moment): readonly ActionShown[] => {
  const known = actions(moment);
  return offeredCommands
    .filter((command) => allowed.includes(command))
    .map((command) => ({ command, ...known[command] }));
};

const actions = (moment: Moment): Readonly<Record<OfferedCommand, Omit<ActionShown, 'command'>>> => ({
  'confirm-active': {
    title: 'Confirmer l’activation',
    lead: 'La e-CPS marche : vous l’avez vérifié avec la personne.',
    fields: [reason('Comment l’avez-vous vérifié\u202F?')],
    submit: 'Confirmer l’activation',
  },
  'report-symptom': {
    title: 'Signaler un blocage',
    lead: 'En son nom, pendant l’appel.',
    fields: [symptom],
    submit: 'Signaler le blocage',
  },
  'declare-coordinate-update': {
    title: 'Déclarer une mise à jour des coordonnées',
    lead: 'En son nom : la personne a mis à jour ses coordonnées à l’Ordre. L’attente de 48\u00A0h environ commence là.',
    fields: [updatedAt(moment)],
    submit: 'Déclarer la mise à jour',
  },
  begin: {
    title: 'Commencer un parcours',
    lead: 'En son nom, pendant l’appel.',
    fields: [route],
    submit: 'Commencer le parcours',
  },
  'switch-route': {
    title: 'Changer de parcours',
    lead: 'En son nom : les étapes recommencent sur l’autre parcours.',
    fields: [route],
    submit: 'Changer de parcours',
  },
  'declare-lost': {
    title: 'Signaler une e-CPS à réactiver',
    lead: 'En son nom : la e-CPS marchait et ne marche plus.',
    fields: [renewal],
    submit: 'Signaler le changement',
  },
  'choose-card-only': {
    title: 'Choisir la carte CPS',
    lead: 'En son nom : la personne se connecte avec sa carte et ne veut pas de la e-CPS.',
    fields: [],
    submit: 'Choisir la carte CPS',
  },
  'correct-status': {
    title: 'Corriger le statut',
    lead: 'Le statut affiché est faux. La correction et sa raison restent dans le fil.',
    fields: [
      {
        kind: 'choice',
        name: 'to',
        label: 'Statut réel',
        options: correctionTargets.map((target) => ({
          value: target,
          label: statusWords[target].label,
          hint: statusWords[target].meaning,
        })),
      },
      route,
      symptom,
      updatedAt(moment),
      renewal,
      reason('Pourquoi corriger\u202F?'),
    ],
    submit: 'Corriger le statut',
  },
  exclude: {
    title: 'Arrêter le suivi',
    lead: 'Plus aucune relance ne partira. Le suivi peut être repris à tout moment.',
    fields: [
      {
        kind: 'choice',
        name: 'exclusion',
        label: 'Raison',
        options: exclusionReasons.map((each) => ({ value: each, label: capitalised(exclusionWords[each]) })),
      },
    ],
    submit: 'Arrêter le suivi',
  },
  reinstate: {
    title: 'Reprendre le suivi',
    lead: 'La personne retrouve le statut qu’elle avait.',
    fields: [reason('Pourquoi reprendre\u202F?')],
    submit: 'Reprendre le suivi',
  },
});

const reason = (label: string): FieldShown => ({
  kind: 'reason',
  name: 'reason',
  label,
  hint: 'Une phrase, lue par l’équipe. Jamais de code.',
});

const updatedAt = ({ now, zone }: Moment): FieldShown => ({
  kind: 'moment',
  name: 'at',
  label: 'Mise à jour faite le',
  hint: 'À l’heure de l’officine. Au plus tard maintenant, au plus tôt il y a 30\u00A0jours.',
  earliest: localTime(later(now, -oldestUpdate), zone),
  latest: localTime(now, zone),
});

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const route: FieldShown = {
  kind: 'choice',
  name: 'route',
  label: 'Parcours',
  options: (['without-card', 'with-card'] as const).map((each) => ({
    value: each,
    label: capitalised(routeWords[each]),
  })),
};

const symptom: FieldShown = {
  kind: 'select',
  name: 'symptom',
  label: 'Ce que la personne voit',
  options: symptoms.map((each) => ({ value: each, label: capitalised(symptomWords[each]) })),
};

const renewal: FieldShown = {
  kind: 'choice',
  name: 'renewal',
  label: 'Ce qui a changé',
  options: renewalReasons.map((each) => ({ value: each, label: capitalised(renewalWords[each]) })),
};
