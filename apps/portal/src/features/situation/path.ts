import { procedureOfRoute } from '@relais/content/procedures/procedures';
import type { Viewpoint } from '@relais/domain/kernel/french-time';
import type { Situation } from '../../lib/answers.ts';
import { absoluteMoment, type ToldMoment } from '../../lib/moments.ts';
import { placeIn, procedureAddress } from '../../lib/procedure-links.ts';
import { unbroken } from '../../lib/unbroken.ts';

/** A node of le fil. */
export type PathNode = {
  readonly state: 'past' | 'current' | 'ahead';
  readonly title: string;
  readonly href?: string;
  readonly family?: 'run' | 'wait' | 'turn' | 'stop' | 'done';
  readonly moment?: ToldMoment;
  readonly note?: string;
};

/** The way from here to a working e-CPS; nothing once there is no more way to go. */
export const pathOf = (situation: Situation, from: Viewpoint): readonly PathNode[] => {
  const { activation } = situation;
  switch (activation.status) {
    case 'to-start':
      return [
        { state: 'current', family: 'turn', title: 'Choisir un parcours' },
        { state: 'ahead', title: 'Activer la e-CPS, étape par étape' },
        { state: 'ahead', title: 'Se connecter aux téléservices' },
      ];
    case 'to-renew':
      return [
        { state: 'current', family: 'turn', title: 'Réactiver la e-CPS, étape par étape' },
        { state: 'ahead', title: 'Se connecter aux téléservices' },
      ];
    case 'under-way':
    case 'blocked':
      return stepsOf(situation);
    case 'waiting':
      return [
        ...updated(situation, from),
        { state: 'current', family: 'wait', title: 'Attente d’environ 48 h', note: promise(situation) },
        {
          state: 'ahead',
          title: 'Demander le QR code',
          href: procedureAddress('sans-carte', 'demander-activation'),
        },
        {
          state: 'ahead',
          title: 'Activer sur le téléphone',
          href: procedureAddress('sans-carte', 'scanner-qr-code'),
        },
      ];
    case 'to-retry':
      return [
        ...updated(situation, from),
        { state: 'past', family: 'wait', title: 'Attente finie' },
        { state: 'current', family: 'turn', title: 'Réessayer l’activation' },
        { state: 'ahead', title: 'Se connecter aux téléservices' },
      ];
    case 'active':
    case 'card-only':
    case 'out-of-scope':
      return [];
  }
};

const stepsOf = ({ activation }: Situation): readonly PathNode[] => {
  const { route, completedSteps, status } = activation;
  if (route === undefined) return [];
  const procedure = procedureOfRoute[route];
  const here = placeIn(procedure, completedSteps)?.step.slug;
  return procedure.steps.map(({ slug, title }): PathNode => {
    const shown = { title, href: procedureAddress(procedure.slug, slug) };
    if (slug === here) return { ...shown, state: 'current', family: status === 'blocked' ? 'stop' : 'run' };
    return { ...shown, state: completedSteps.includes(slug) ? 'past' : 'ahead' };
  });
};

const updated = ({ activation: { wait } }: Situation, from: Viewpoint): readonly PathNode[] =>
  wait === undefined
    ? []
    : [{ state: 'past', title: 'Coordonnées mises à jour', moment: absoluteMoment(wait.declaredAt, from) }];

const promise = ({ nextNudge, coordinates }: Situation): string => {
  const reached = coordinates.find(({ channel }) => channel === 'sms') ?? coordinates[0];
  if (nextNudge === undefined || reached === undefined) {
    return 'Revenez ici à ce moment-là : nous n’avons pas de quoi vous prévenir.';
  }
  return reached.channel === 'sms'
    ? `Nous vous préviendrons par SMS au ${unbroken(reached.masked)}.`
    : `Nous vous préviendrons par e-mail à ${unbroken(reached.masked)}.`;
};
