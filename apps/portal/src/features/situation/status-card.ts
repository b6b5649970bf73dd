import { renewalWords } from '@relais/content/event-words';
import { procedureOfRoute } from '@relais/content/procedures/procedures';
import { statusWords } from '@relais/content/status-words';
import { symptomWords } from '@relais/content/symptom-words';
import { renewalReasons } from '@relais/domain/activation/reason';
import type { ActivationStatus } from '@relais/domain/activation/status';
import type { Viewpoint } from '@relais/domain/kernel/french-time';
import type { Instant } from '@relais/domain/kernel/instant';
import type { ActivationData } from '../../lib/answers.ts';
import { absoluteMoment, type ToldMoment } from '../../lib/moments.ts';
import { placeIn, procedureAddress, resumeAddress } from '../../lib/procedure-links.ts';
import { sheetOf, symptomAddress } from '../../lib/symptom-links.ts';
import { evidenceSentence } from './evidence-sentence.ts';
import { renewalProcedures } from './renewal-procedures.ts';
import { chooseRoute, declarationsOf, haveCard, inTrouble, linkTo, otherRoute, type Way } from './ways.ts';

/** The label on the jar: where one stands, the date or the step that matters, the one thing to do next. */
export type StatusCard = {
  readonly status: ActivationStatus;
  readonly label: string;
  readonly headline: string;
  /** Ends the headline, when a date does. */
  readonly moment?: ToldMoment;
  /** What the wait counts down to. */
  readonly endsAt?: Instant;
  readonly sentences: readonly string[];
  readonly main?: Way;
  readonly others: readonly Way[];
};

export const statusCard = (activation: ActivationData, from: Viewpoint): StatusCard => {
  const { status } = activation;
  return { status, label: statusWords[status].label, ...contents[status](activation, from) };
};

type Content = Omit<StatusCard, 'status' | 'label'>;

const contents: Readonly<Record<ActivationStatus, (activation: ActivationData, from: Viewpoint) => Content>> =
  {
    'to-start': (activation) => ({
      headline: statusWords['to-start'].headline,
      sentences: ['Avec ou sans carte CPS, une dizaine de minutes suffisent en général.'],
      main: chooseRoute,
      others: declarationsOf(activation, 'declare-active'),
    }),

    'under-way': (activation) => underWay(activation),

    waiting: (activation, from) => {
      const { wait } = activation;
      return {
        headline: statusWords.waiting.headline.replace(' {moment}', ''),
        ...(wait && { moment: absoluteMoment(wait.endsAt, from), endsAt: wait.endsAt }),
        sentences: [
          'L’Ordre traite la mise à jour de vos coordonnées. Avec votre carte CPS et un lecteur, vous n’avez pas à attendre.',
        ],
        main: linkTo(procedureAddress('sans-carte', 'installer-application'), 'Préparer mon téléphone'),
        others: [
          haveCard,
          ...declarationsOf(activation, 'declare-active'),
          linkTo('/ma-situation/coordonnees', 'Corriger la date de la mise à jour'),
        ],
      };
    },

    'to-retry': (activation) => ({
      headline: statusWords['to-retry'].headline,
      sentences: ['L’attente est finie. Reprenez l’activation sans carte depuis le début.'],
      main: { kind: 'begin', route: 'without-card', label: 'Réessayer l’activation' },
      others: [
        linkTo(symptomAddress('toujours-en-echec'), 'Toujours en échec'),
        haveCard,
        ...declarationsOf(activation, 'declare-active'),
      ],
    }),

    blocked: (activation) => blocked(activation),

    active: (activation, from) => ({
      headline: statusWords.active.headline,
      sentences: [
        evidenceSentence(activation, from) ?? statusWords.active.meaning,
        'Elle remplace la carte CPS pour vous connecter aux téléservices, depuis votre téléphone.',
      ],
      main: linkTo('/guides#vous-connecter', 'Voir comment me connecter'),
      others: declarationsOf(activation, 'declare-lost'),
    }),

    'to-renew': (activation) => ({
      headline: statusWords['to-renew'].headline,
      sentences: [renewalSentence(activation), 'La réactivation suit les mêmes étapes que la première fois.'],
      main: renewalGuide(activation) ?? chooseRoute,
      others: [
        ...(renewalGuide(activation) ? [chooseRoute] : []),
        ...declarationsOf(activation, 'declare-active'),
      ],
    }),

    'card-only': (activation, from) => ({
      headline: statusWords['card-only'].headline,
      sentences: [
        evidenceSentence(activation, from) ?? 'Vous avez choisi la carte CPS à la place de la e-CPS.',
        'Vous pouvez activer la e-CPS quand vous le souhaitez.',
      ],
      main: linkTo(procedureAddress('carte-seule'), 'Revoir les étapes'),
      others: [linkTo('/parcours', 'Activer ma e-CPS'), ...declarationsOf(activation, 'declare-active')],
    }),

    'out-of-scope': () => ({
      headline: statusWords['out-of-scope'].headline,
      sentences: ['Nous ne vous écrivons plus. Si c’est une erreur, demandez à être rappelé.'],
      others: [],
    }),
  };

const underWay = (activation: ActivationData): Content => {
  const { route = 'without-card', completedSteps } = activation;
  const procedure = procedureOfRoute[route];
  const place = placeIn(procedure, completedSteps);
  const resume = resumeAddress(route, completedSteps);
  const declareUpdate = declarationsOf(activation, 'declare-coordinate-update');
  if (place === undefined || resume === undefined) {
    return {
      headline: 'Dites-nous si votre e-CPS fonctionne',
      sentences: ['Toutes les étapes sont faites.'],
      main: linkTo('/ma-situation/active', 'Ma e-CPS fonctionne'),
      others: [inTrouble, ...declareUpdate, otherRoute],
    };
  }
  return {
    headline: statusWords['under-way'].headline
      .replace('{etape}', String(place.number))
      .replace('{etapes}', String(procedure.steps.length)),
    sentences: [`${place.step.title}.`],
    main: linkTo(resume, 'Reprendre l’activation'),
    others: [inTrouble, ...declareUpdate, otherRoute, ...declarationsOf(activation, 'declare-active')],
  };
};

const blocked = (activation: ActivationData): Content => {
  const { symptom = 'other', nextAction } = activation;
  const sheet = sheetOf(symptom);
  const known = `Vous avez signalé : ${symptomWords[symptom]}.`;
  const others = [otherRoute, ...declarationsOf(activation, 'declare-coordinate-update', 'declare-active')];
  const solve = sheet && linkTo(symptomAddress(sheet.slug), 'Voir la solution');
  if (nextAction.action === 'expect-help') {
    return {
      headline: 'Un conseiller est prévenu',
      sentences: [`${known} L’attente est passée et cela échoue encore : vous n’avez rien d’autre à faire.`],
      ...(solve && { main: { ...solve, label: 'Revoir les solutions' } }),
      others,
    };
  }
  return {
    headline: statusWords.blocked.headline,
    sentences: [known],
    main: solve ?? inTrouble,
    others: [linkTo('/symptomes', 'Je vois autre chose'), ...others],
  };
};

/** What to do first depends on what happened to the phone. */
const renewalGuide = ({ reason }: ActivationData): Way | undefined => {
  const renewal = renewalReasons.find((known) => known === reason);
  return renewal && linkTo(procedureAddress(renewalProcedures[renewal]), 'Voir quoi faire');
};

const renewalSentence = ({ reason }: ActivationData): string => {
  const renewal = renewalReasons.find((known) => known === reason);
  return renewal === undefined
    ? statusWords['to-renew'].meaning
    : `Vous avez signalé : ${renewalWords[renewal]}.`;
};
