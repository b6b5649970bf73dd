import type { MessageTemplate } from '../schema/message.ts';

const described = { topic: 'sign-in', audience: 'pharmacist' } as const;

/** The one message that carries a code: ours, for our own sign-in page. It holds no link, so that nobody learns to click beside a code. */
export const signInMessages: readonly MessageTemplate[] = [
  {
    ...described,
    slug: 'sign-in-code-sms',
    name: 'Code de connexion (SMS)',
    channel: 'sms',
    body: 'Relais Officine: {code} est votre code de connexion à notre site, valable {validite}. Ne le donnez à personne. Réf {ref}',
  },
  {
    ...described,
    slug: 'sign-in-code-email',
    name: 'Code de connexion (e-mail)',
    channel: 'email',
    subject: 'Votre code de connexion à Relais Officine',
    body: `Bonjour,

Voici votre code de connexion : {code}

Il est valable {validite}, une seule fois, et seulement sur la page de connexion de Relais Officine. Ne le donnez à personne, même à nous.

Si vous n’avez rien demandé, ne faites rien : sans ce code, personne ne peut se connecter à votre place.`,
    action: null,
    reason:
      'Vous recevez ce message car une connexion à Relais Officine vient d’être demandée avec votre identifiant.',
  },
];
