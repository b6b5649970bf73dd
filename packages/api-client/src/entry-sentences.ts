import type { Sentences } from './telling.ts';

const wayIn = 'Connectez-vous avec votre numéro RPPS.';

/** Entering otherwise than by typing an identifier: the link of a message, another device, Pro Santé Connect. */
export const entrySentences: Sentences<
  | 'link-dead'
  | 'hand-over-dead'
  | 'no-coordinates-on-file'
  | 'provider-off'
  | 'provider-unavailable'
  | 'provider-declined'
  | 'provider-answer-refused'
  | 'provider-sign-in-lost'
  | 'provider-without-rpps'
  | 'not-on-roster'
> = {
  'link-dead': ({ why }) => `${whyDead[why]} ${wayIn}`,
  'hand-over-dead': () =>
    'Ce code ne mène plus à rien\u00A0: il sert une fois, pendant 10 minutes. Affichez-en un nouveau sur l’autre appareil.',
  'no-coordinates-on-file': () =>
    'Nous n’avons ni mobile ni e-mail où vous envoyer un code. Connectez-vous avec Pro Santé Connect ou appelez-nous.',
  'provider-off': () => `La connexion par Pro Santé Connect n’est pas proposée ici. ${wayIn}`,
  'provider-unavailable': () =>
    'Pro Santé Connect ne répond pas. Réessayez dans quelques minutes, ou connectez-vous avec votre numéro RPPS.',
  'provider-declined': () =>
    'La connexion par Pro Santé Connect n’a pas abouti. Recommencez, ou connectez-vous avec votre numéro RPPS.',
  'provider-answer-refused': () =>
    'La réponse de Pro Santé Connect n’est pas celle que nous attendions\u00A0: par prudence, nous ne l’avons pas retenue. Recommencez.',
  'provider-sign-in-lost': () =>
    'Cette connexion a expiré ou a commencé dans un autre navigateur. Recommencez depuis la page de connexion.',
  'provider-without-rpps': () =>
    'Pro Santé Connect vous a reconnu, mais sans numéro RPPS. Ce site est réservé aux pharmaciens qui en ont un.',
  'not-on-roster': () =>
    'Pro Santé Connect vous a reconnu, mais aucune officine suivie ici ne vous compte dans son équipe. Si vous venez d’arriver, attendez la mise à jour de l’annuaire ou appelez-nous.',
};

const whyDead = {
  used: 'Ce lien a déjà servi\u00A0: il ne s’ouvre qu’une fois.',
  replaced: 'Un message plus récent contient un autre lien\u00A0: celui-ci ne sert plus.',
  'signed-out': 'Ce lien a pris fin quand vous vous êtes déconnecté.',
  expired: 'Ce lien est trop ancien\u00A0: il était valable 30 jours.',
  unknown: 'Ce lien n’existe pas, ou n’est pas complet.',
} as const;
