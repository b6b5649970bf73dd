import { agencyExpiryAnswer } from '../public-sources.ts';
import { editorial, published } from '../sources.ts';
import { procedure, step } from './step.ts';

const lostPhone = published(
  'FAQ e-CPS de l’ANS, perte du téléphone : marche à suivre à confirmer',
  null,
  'unverified',
);

const activateAgain = step({
  slug: 'reactiver',
  title: 'Réactivez votre e-CPS',
  where: 'both',
  instruction:
    'Reprenez le parcours sans carte si l’Ordre connaît votre e-mail et votre mobile actuels. Sinon, prenez le parcours avec carte.',
  expect: 'Votre e-CPS est de nouveau active.',
  symptoms: ['pas-d-email', 'pas-de-sms', 'coordonnees-perimees'],
  sources: [editorial('La réactivation suit les mêmes parcours que la première activation')],
});

export const expired = procedure({
  slug: 'ecps-expiree',
  kind: 'renewal',
  title: 'Votre e-CPS a expiré',
  summary: 'Supprimez la e-CPS du téléphone, puis activez-la de nouveau.',
  steps: [
    step({
      slug: 'supprimer-ecps',
      title: 'Supprimez l’ancienne e-CPS',
      where: 'phone',
      instruction: 'Dans les paramètres de l’application, partie « Compte », touchez « Supprimer ma e-CPS ».',
      expect: 'L’application revient à son écran d’accueil, prête pour une activation.',
      symptoms: ['application-ne-fonctionne-pas'],
      sources: [agencyExpiryAnswer],
    }),
    activateAgain,
  ],
  outcome: 'Votre e-CPS est de nouveau active.',
  next: ['sans-carte', 'avec-carte', 'mettre-a-jour-coordonnees'],
  sources: [agencyExpiryAnswer],
});

export const newPhone = procedure({
  slug: 'nouveau-telephone',
  kind: 'renewal',
  title: 'Nouveau téléphone ou nouvelle carte SIM',
  summary: 'La e-CPS vit dans le téléphone : elle s’active de nouveau sur le nouvel appareil.',
  steps: [
    step({
      slug: 'installer-application',
      title: 'Installez l’application',
      where: 'phone',
      instruction:
        'Installez l’application e-CPS. Avec une nouvelle carte SIM, désinstallez-la d’abord, puis réinstallez-la.',
      expect: 'L’écran d’accueil de l’application.',
      precautions: ['adresse-personnelle-courante'],
      symptoms: ['application-bas'],
      sources: [published('FAQ e-CPS de l’ANS, nouvelle carte SIM : réinstaller l’application', null)],
    }),
    step({
      slug: 'verifier-mobile',
      title: 'Vérifiez le mobile connu de l’Ordre',
      where: 'both',
      instruction:
        'Si votre numéro a changé, mettez d’abord vos coordonnées à jour à l’Ordre. Comptez environ {delai-48h}.',
      expect: 'L’Ordre connaît votre numéro actuel.',
      links: ['e-pop'],
      symptoms: ['coordonnees-perimees'],
      sources: [
        editorial('Conséquence du parcours sans carte : le code arrive sur le mobile connu de l’Ordre'),
      ],
    }),
    activateAgain,
  ],
  outcome: 'Votre e-CPS est active sur le nouveau téléphone.',
  next: ['sans-carte', 'avec-carte', 'mettre-a-jour-coordonnees'],
  sources: [published('FAQ e-CPS de l’ANS, nouvelle carte SIM : réinstaller l’application', null)],
});

export const phoneLost = procedure({
  slug: 'telephone-perdu',
  kind: 'renewal',
  title: 'Téléphone perdu ou volé',
  summary: 'Prévenez le support e-CPS, puis réactivez la e-CPS sur un autre téléphone.',
  steps: [
    step({
      slug: 'appeler-support-ecps',
      title: 'Prévenez le support e-CPS',
      where: 'both',
      instruction:
        'Appelez le {support-ecps} ({prix-support-ecps}), {horaires-support-ecps}, et dites que le téléphone est perdu.',
      expect: 'Le support vous dit quoi faire de l’ancienne e-CPS.',
      links: ['support-ecps', 'email-support-ecps'],
      precautions: ['jamais-de-code'],
      differences: [
        'Aucun des trois documents ne traite ce cas : la marche à suivre est à confirmer par le support.',
      ],
      sources: [lostPhone],
    }),
    activateAgain,
  ],
  outcome: 'Votre e-CPS est active sur un autre téléphone.',
  next: ['nouveau-telephone', 'sans-carte', 'avec-carte'],
  sources: [lostPhone],
});
