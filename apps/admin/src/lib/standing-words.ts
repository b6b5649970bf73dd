import { exclusionWords, renewalWords, routeWords } from '@relais/content/event-words';
import { procedureOfRoute } from '@relais/content/procedures/procedures';
import { symptomWords } from '@relais/content/symptom-words';
import { exclusionReasons, renewalReasons } from '@relais/domain/activation/reason';
import type { Viewpoint } from '@relais/domain/kernel/french-time';
import type { ActivationData } from './answers.ts';
import { counted } from './figures.ts';
import { absoluteMoment } from './moments.ts';

/** Where somebody stands, in a few words that follow a name or a colon. */
export const standingWords = (activation: ActivationData, from: Viewpoint): string => {
  const { status, symptom, wait, since } = activation;
  switch (status) {
    case 'to-start':
      return 'rien n’a commencé';
    case 'under-way':
      return progressWords(activation);
    case 'blocked':
      return symptom === undefined ? 'blocage' : `blocage, ${symptomWords[symptom]}`;
    case 'waiting':
      return wait === undefined ? 'attente' : `attente jusqu’à ${absoluteMoment(wait.endsAt, from)} environ`;
    case 'to-retry':
      return `peut réessayer depuis ${absoluteMoment(since, from)}`;
    case 'active':
      return 'e-CPS active';
    case 'to-renew':
      return `e-CPS à réactiver, ${renewal(activation)}`;
    case 'card-only':
      return 'connexion avec la carte CPS';
    case 'out-of-scope':
      return `suivi arrêté, ${exclusion(activation)}`;
  }
};

/** "parcours sans carte, 2 étapes faites sur 7". */
export const progressWords = ({ route, completedSteps }: ActivationData): string => {
  if (route === undefined) return 'parcours en cours';
  const { steps } = procedureOfRoute[route];
  const done = steps.filter(({ slug }) => completedSteps.includes(slug)).length;
  return `parcours ${routeWords[route]}, ${counted(done, 'étape faite', 'étapes faites')} sur ${steps.length}`;
};

const renewal = ({ reason }: ActivationData): string => {
  const known = renewalReasons.find((each) => each === reason);
  return known === undefined ? 'raison inconnue' : renewalWords[known];
};

const exclusion = ({ reason }: ActivationData): string => {
  const known = exclusionReasons.find((each) => each === reason);
  return known === undefined ? 'raison inconnue' : exclusionWords[known];
};
