import type { NudgeTopic } from '@relais/domain/nudge/topic';

/** What our messages are about, as people refuse or accept them one by one. Sign-in codes are about nothing else. */
export const topicWords: Readonly<
  Record<NudgeTopic | 'sign-in', { readonly name: string; readonly meaning: string }>
> = {
  activation: {
    name: 'Votre activation',
    meaning: 'La fin des 48 h, l’étape où vous en êtes, une e-CPS ou une carte à renouveler.',
  },
  help: {
    name: 'L’aide',
    meaning: 'Quand vous êtes bloqué : une solution, une proposition de rappel.',
  },
  team: {
    name: 'Votre équipe',
    meaning: 'Pour les titulaires : où en est chaque pharmacien de l’officine.',
  },
  'sign-in': { name: 'Votre connexion', meaning: 'Le code à 6 chiffres que vous avez demandé.' },
};

export const channelWords = { sms: 'SMS', email: 'e-mail' } as const;
