import type { MessageTemplate } from '../schema/message.ts';

const described = { topic: 'activation', audience: 'pharmacist' } as const;

export const renewalMessages: readonly MessageTemplate[] = [
  {
    ...described,
    slug: 'to-renew-email',
    name: 'e-CPS à réactiver (e-mail)',
    channel: 'email',
    subject: 'Votre e-CPS est à réactiver',
    body: `Bonjour {prenom},

Votre e-CPS ne fonctionne plus sur votre téléphone : elle est à réactiver.

Le parcours est le même qu’à la première activation. Avant de commencer, vérifiez que l’Ordre a toujours le bon e-mail et le bon mobile.`,
    action: 'Réactiver ma e-CPS',
    reason: 'Vous recevez ce message car votre e-CPS est signalée comme à réactiver.',
  },
  {
    ...described,
    slug: 'to-renew-sms',
    name: 'e-CPS à réactiver (SMS)',
    channel: 'sms',
    body: 'Relais Officine: votre e-CPS est à réactiver. Étape par étape: {lien} Support e-CPS: {support-ecps}. Réf {ref}',
  },
  {
    ...described,
    slug: 'card-expiring-email',
    name: 'Carte CPS bientôt expirée (e-mail)',
    channel: 'email',
    subject: 'Votre carte CPS expire le {date}',
    body: `Bonjour {prenom},

D’après l’Annuaire Santé, votre carte CPS expire le {date}. Après cette date, elle ne pourra plus servir à activer une e-CPS.

Activez votre e-CPS tant que la carte fonctionne. Pour une question sur la carte : {support-cartes}, {horaires-support-cartes} ({prix-support-cartes}).`,
    action: 'Activer avec ma carte',
    reason: 'Vous recevez ce message car la date de fin de votre carte CPS approche.',
  },
];
