import type { ServerClient } from '@relais/api-client/server-client';
import { topicWords } from '@relais/content/topic-words';
import { frenchMoment, type Viewpoint } from '@relais/domain/kernel/french-time';
import type { Anchor } from '@relais/domain/nudge/rule';
import { channelName, templateName } from './presenter.ts';

export type Why = Awaited<ReturnType<ServerClient['messages']['why']['query']>>;

export type WhyView = {
  readonly reference: string;
  readonly title: string;
  readonly sent: string;
  /** What happened. */
  readonly because: string;
  /** The rule that follows from it, in the editor's words. */
  readonly rule?: string;
  readonly topic: string;
};

/** "Pourquoi ai-je reçu ceci ?": what happened, when, and what follows from it. */
export const presentWhy = (why: Why, from: Viewpoint): WhyView => {
  const { because, channel, topic, sentAt, writtenAt } = why;
  const rule = because.kind === 'rule' ? because.name : null;
  return {
    reference: why.reference,
    title: templateName(why),
    sent: `${channelName(channel)} ${sentAt === null ? 'écrit' : 'envoyé'} ${frenchMoment(sentAt ?? writtenAt, from)}`,
    because: sentenceOf(because, from),
    ...(rule === null ? {} : { rule }),
    topic: topicWords[topic].name,
  };
};

const sentenceOf = (because: Why['because'], from: Viewpoint): string => {
  const when = frenchMoment(because.at, from);
  switch (because.kind) {
    case 'sign-in-asked':
      return `Quelqu’un a demandé un code de connexion avec votre numéro RPPS, ${when}.`;
    case 'campaign':
      return `Un membre de l’équipe du Relais a écrit à un groupe de pharmaciens dont vous faites partie, ${when}.`;
    case 'rule':
      return because.anchor === null
        ? `Une règle de relance s’appliquait à votre situation, ${when}.`
        : `${anchorWords[because.anchor]}, ${when}.`;
  }
};

const anchorWords: Readonly<Record<Anchor, string>> = {
  'status-entered': 'Votre situation a changé',
  'wait-over': 'L’attente de 48 h s’est terminée',
  'last-action': 'Vous avez fait une étape, puis plus rien',
  'last-nudge': 'Nous vous avions déjà écrit',
  'card-expires': 'Votre carte CPS arrive à sa date de fin',
  'case-closed': 'Votre demande d’aide s’est terminée',
  undelivered: 'Un message n’a pas pu vous être remis',
  week: 'Le point de la semaine sur votre équipe',
};
