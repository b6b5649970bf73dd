import type { MessageTemplate } from '../schema/message.ts';

const described = { topic: 'help', audience: 'pharmacist' } as const;

export const troubleMessages: readonly MessageTemplate[] = [
  {
    ...described,
    slug: 'blocked-email',
    name: 'Bloqué sans aide depuis deux jours (e-mail)',
    channel: 'email',
    subject: 'Votre activation e-CPS est bloquée : on vous aide',
    body: `Bonjour {prenom},

Vous nous avez dit être bloqué. Il reste des solutions à essayer, dans l’ordre, sur votre page.

Si vous préférez, demandez un rappel : l’heure prévue s’affiche aussitôt.

Support e-CPS : {support-ecps}, {horaires-support-ecps} ({prix-support-ecps}).`,
    action: 'Voir les solutions ou être rappelé',
    reason: 'Vous recevez ce message car vous avez signalé un blocage resté sans suite.',
  },
  {
    ...described,
    slug: 'blocked-sms',
    name: 'Bloqué sans aide depuis deux jours (SMS)',
    channel: 'sms',
    body: 'Relais Officine: votre activation e-CPS est bloquée. Solutions ou rappel: {lien} Aide: {support-ecps}. Réf {ref}',
  },
  {
    ...described,
    slug: 'undelivered-email',
    name: 'SMS non remis : coordonnées à vérifier (e-mail)',
    channel: 'email',
    subject: 'Notre SMS ne vous est pas parvenu : vérifiez vos coordonnées',
    body: `Bonjour {prenom},

Nous vous avons écrit par SMS et le message n’est pas arrivé. Le numéro que nous connaissons n’est sans doute plus le bon.

Si l’Ordre a le même numéro, l’activation sans carte échouera aussi. Vérifiez vos coordonnées sur E-POP, la plateforme de l’Ordre : votre page vous y mène.

Comptez environ {delai-48h} après la mise à jour. Déclarez-la sur votre page : nous vous préviendrons au bon moment.`,
    action: 'Voir quoi faire',
    reason: 'Vous recevez ce message car un SMS que nous vous avions envoyé n’a pas été remis.',
  },
  {
    ...described,
    slug: 'undelivered-sms',
    name: 'E-mail refusé : coordonnées à vérifier (SMS)',
    channel: 'sms',
    body: "Relais Officine: notre e-mail vous revient. L'activation risque d'échouer aussi. Que faire: {lien} Réf {ref}",
  },
];
