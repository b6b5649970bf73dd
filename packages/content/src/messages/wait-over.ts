import type { MessageTemplate } from '../schema/message.ts';

const described = { topic: 'activation', audience: 'pharmacist' } as const;

export const waitOverMessages: readonly MessageTemplate[] = [
  {
    ...described,
    slug: 'wait-over-sms',
    name: 'Fin d’attente (SMS)',
    channel: 'sms',
    body: "Relais Officine: les {delai-48h} sont passées. Réessayez d'activer votre e-CPS: {lien} Aide: {support-ecps}. Réf {ref}",
  },
  {
    ...described,
    slug: 'wait-over-email',
    name: 'Fin d’attente (e-mail)',
    channel: 'email',
    subject: 'Vous pouvez réessayer d’activer votre e-CPS',
    body: `Bonjour {prenom},

Les {delai-48h} environ qui suivent votre mise à jour de coordonnées sont passées. C’est le moment de réessayer.

Reprenez l’activation là où vous l’aviez laissée. Si elle échoue encore, dites-le-nous sur la même page : nous vous rappelons.

Support e-CPS : {support-ecps}, {horaires-support-ecps} ({prix-support-ecps}).`,
    action: 'Reprendre l’activation',
    reason: 'Vous recevez ce message car vous avez déclaré une mise à jour de vos coordonnées à l’Ordre.',
  },
  {
    ...described,
    slug: 'still-inactive-sms',
    name: 'Toujours inactive un jour après la fin d’attente (SMS)',
    channel: 'sms',
    body: "Relais Officine: votre e-CPS reste inactive. Réessayez ou signalez l'échec: {lien} Aide: {support-ecps}. Réf {ref}",
  },
  {
    ...described,
    slug: 'still-inactive-email',
    name: 'Toujours inactive un jour après la fin d’attente (e-mail)',
    channel: 'email',
    subject: 'Votre e-CPS n’est pas encore active',
    body: `Bonjour {prenom},

L’attente qui suit votre mise à jour de coordonnées est finie, et votre e-CPS n’est pas encore active.

Avez-vous pu réessayer ? Si l’activation échoue, choisissez ce que vous voyez à l’écran : nous vous proposons les solutions dans l’ordre, puis un rappel.

Vous avez votre carte CPS et un lecteur ? L’activation avec la carte ne dépend pas de vos coordonnées.`,
    action: 'Réessayer maintenant',
    reason: 'Vous recevez ce message car l’attente que vous avez déclarée est finie sans activation connue.',
  },
];
