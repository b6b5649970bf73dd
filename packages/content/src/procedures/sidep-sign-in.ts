import { dynamicCodeArticle } from '../public-sources.ts';
import { guide } from '../sources.ts';
import { procedure, step } from './step.ts';

export const sidepSignIn = procedure({
  slug: 'connexion-sidep',
  kind: 'sign-in',
  title: 'Vous connecter à SI-DEP avec la e-CPS',
  summary:
    'Une fois la e-CPS active : l’ordinateur demande votre identifiant, le téléphone votre mot de passe.',
  needs: ['Votre e-CPS active, téléphone à la main', 'Votre numéro RPPS'],
  steps: [
    step({
      slug: 'ouvrir-portail-sidep',
      title: 'Ouvrez le portail SI-DEP',
      where: 'computer',
      instruction: 'Allez sur {portail-sidep} et cliquez sur {bouton-sidep-ecps}.',
      expect: 'La page de choix du moyen de connexion.',
      symptoms: ['page-qui-ne-s-affiche-pas'],
      links: ['portail-sidep'],
      sources: [
        guide(
          'Connexion à SI-DEP',
          'Votre e-CPS étant activée, vous pouvez accéder à SI-DEP sur : <https://portail-sidep.aphp.fr/>',
        ),
        guide('Connexion à SI-DEP', '<https://portail-sidep.aphp.fr>'),
        guide('Connexion à SI-DEP, 1', '1 Cliquez sur : « e-CPS Identification par carte CPS ».'),
      ],
    }),
    step({
      slug: 'saisir-identifiant',
      title: 'Saisissez votre identifiant national',
      where: 'computer',
      instruction:
        'Choisissez {choix-application-ecps}, puis saisissez le chiffre 8 suivi de votre numéro RPPS.',
      expect: 'Votre téléphone demande à confirmer la connexion.',
      precautions: ['retirer-la-carte'],
      symptoms: ['identifiant-refuse', 'code-ecps-refuse'],
      sources: [
        guide(
          'Connexion à SI-DEP, 2',
          '2 Choisissez « Application e-CPS » et saisissez votre identifiant national (votre RPPS précédé par « 8 »)',
        ),
      ],
    }),
    step({
      slug: 'confirmer-sur-telephone',
      title: 'Entrez votre mot de passe sur le téléphone',
      where: 'phone',
      instruction: 'Sur votre téléphone, entrez le mot de passe à 4 chiffres de votre e-CPS.',
      expect: 'Vous êtes connecté.',
      precautions: ['jamais-de-code'],
      symptoms: ['code-ecps-refuse', 'connexion-sur-android', 'une-erreur-est-survenue'],
      differences: [
        'Le guide s’arrête au mot de passe. Depuis juin 2022, l’application demande aussi de choisir, parmi trois valeurs, celle que l’ordinateur affiche.',
      ],
      sources: [
        guide(
          'Connexion à SI-DEP, 3',
          '3 Entrez le mot de passe de votre e-CPS sur votre smartphone (créé précédemment).',
        ),
        guide('Connexion à SI-DEP', 'Vous êtes connecté(e).'),
        dynamicCodeArticle,
      ],
    }),
  ],
  outcome: 'Vous êtes connecté à SI-DEP.',
  next: ['commande-vaccins-ecps'],
  differences: ['Le portail a pu fermer depuis la parution du guide : à vérifier avant de vous déplacer.'],
  sources: [guide('Connexion à SI-DEP', 'CONNEXION A SI-DEP')],
});
