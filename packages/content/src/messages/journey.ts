import type { MessageTemplate } from '../schema/message.ts';

const described = { topic: 'activation', audience: 'pharmacist' } as const;

export const journeyMessages: readonly MessageTemplate[] = [
  {
    ...described,
    slug: 'welcome-email',
    name: 'Bienvenue (e-mail)',
    channel: 'email',
    subject: 'Votre e-CPS : trouvez votre parcours en quelques questions',
    body: `Bonjour {prenom},

La e-CPS est la version de votre carte CPS sur téléphone. Elle ouvre les téléservices, dont la commande de vaccins.

Répondez à quelques questions : nous vous indiquons le parcours qui convient, étape par étape, et qui appeler si cela ne marche pas.

Votre e-CPS est déjà active ? Dites-le sur la même page : nous ne vous relancerons plus.`,
    action: 'Trouver mon parcours',
    reason: 'Vous recevez ce message car vous figurez dans l’Annuaire Santé comme pharmacien d’officine.',
  },
  {
    ...described,
    slug: 'stopped-email',
    name: 'Commencé puis arrêté (e-mail)',
    channel: 'email',
    subject: 'Votre activation vous attend à l’étape {etape}',
    body: `Bonjour {prenom},

Vous avez commencé l’activation de votre e-CPS et vous êtes à l’étape {etape} sur {etapes} : {titre-etape}.

Tout est gardé : reprenez où vous en étiez. Si quelque chose bloque, choisissez ce que vous voyez à l’écran.`,
    action: 'Reprendre l’activation',
    reason: 'Vous recevez ce message car vous avez commencé une activation sans la terminer.',
  },
  {
    ...described,
    slug: 'stopped-sms',
    name: 'Commencé puis arrêté (SMS)',
    channel: 'sms',
    body: 'Relais Officine: votre activation e-CPS est gardée, étape {etape}/{etapes}. Reprenez: {lien} Aide: {support-ecps}. Réf {ref}',
  },
  {
    ...described,
    slug: 'reminder-email',
    name: 'Rien commencé au bout d’un mois (e-mail)',
    channel: 'email',
    subject: 'Votre e-CPS : quelques minutes suffisent pour commencer',
    body: `Bonjour {prenom},

Votre e-CPS n’est pas encore commencée. Sans elle, la commande de vaccins demande la carte CPS et un lecteur.

Répondez à quelques questions : vous saurez quel parcours convient, ce qu’il faut avoir sous la main et qui appeler.

Un titulaire au moins doit pouvoir se connecter pour que l’officine puisse commander.`,
    action: 'Trouver mon parcours',
    reason: 'Vous recevez ce message car aucune activation n’a commencé depuis notre premier message.',
  },
  {
    ...described,
    slug: 'last-email',
    name: 'Dernière relance (e-mail)',
    channel: 'email',
    subject: 'Notre dernière relance sur votre e-CPS',
    body: `Bonjour {prenom},

Ceci est notre dernière relance automatique. Votre e-CPS n’est pas active à notre connaissance.

Vous pouvez reprendre quand vous voulez avec le bouton ci-dessous. Vous pouvez aussi demander qu’un conseiller vous rappelle.`,
    action: 'Reprendre ou demander un rappel',
    reason: 'Vous recevez ce message car votre e-CPS n’est pas active à notre connaissance.',
  },
  {
    ...described,
    slug: 'activated-email',
    name: 'C’est fait (e-mail)',
    channel: 'email',
    subject: 'C’est fait : votre e-CPS est active',
    body: `Bonjour {prenom},

Votre e-CPS est active. Nous arrêtons les relances.

À l’ordinateur, retirez votre carte CPS du lecteur avant de vous connecter avec la e-CPS : sinon, c’est le code PIN de la carte qui est attendu.

Nouveau téléphone, nouvelle carte SIM ou e-CPS expirée ? La même page vous dit quoi faire.`,
    action: 'Voir ma situation',
    reason: 'Vous recevez ce message car l’activation de votre e-CPS vient d’être enregistrée.',
  },
];
