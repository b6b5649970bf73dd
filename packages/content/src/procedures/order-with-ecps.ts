import { dynamicCodeArticle } from '../public-sources.ts';
import { faq } from '../sources.ts';
import { procedure, step } from './step.ts';

export const orderWithEcps = procedure({
  slug: 'commande-vaccins-ecps',
  kind: 'sign-in',
  title: 'Commander des vaccins : vous connecter avec la e-CPS',
  summary: 'Pour un pharmacien titulaire dont la e-CPS est active.',
  needs: ['La e-CPS active d’un titulaire', 'Google Chrome ou Mozilla Firefox, cookies autorisés'],
  steps: [
    step({
      slug: 'ouvrir-page-commande',
      title: 'Ouvrez la page de connexion',
      where: 'computer',
      instruction: 'Ouvrez {page-commande-vaccins} et cliquez sur « Je me connecte ».',
      expect: 'La page d’authentification Pro Santé Connect.',
      precautions: ['titulaire-seulement', 'navigateur-et-cookies', 'pas-de-favori'],
      symptoms: ['page-qui-ne-s-affiche-pas', 'pas-titulaire'],
      links: ['page-commande-vaccins'],
      sources: [
        faq(
          'Je me connecte via e-CPS, p. 7',
          'Accédez à la <u>page de connexion depuis le site Santé publique France</u> en cliquant sur « Je me connecte »',
        ),
        faq(
          'Avant de commencer, p. 2',
          'Avant de commencer, veuillez noter que la connexion s’effectue via la carte CPS ou la e-CPS du pharmacien **titulaire** (ou de l’un d’eux s’ils sont plusieurs)',
        ),
      ],
    }),
    step({
      slug: 'saisir-identifiant',
      title: 'Saisissez votre identifiant national',
      where: 'computer',
      instruction:
        'Choisissez la connexion par e-CPS et saisissez votre identifiant national : le chiffre 8 suivi de votre numéro RPPS.',
      expect: 'Votre téléphone demande à confirmer la connexion.',
      precautions: ['retirer-la-carte'],
      symptoms: ['identifiant-refuse', 'code-ecps-refuse'],
      sources: [
        faq(
          'Je me connecte via e-CPS, p. 7',
          '2. Authentifiez-vous via e-CPS a. Saisissez ici votre identifiant national Vous trouverez votre identifiant national : sur la première ligne de votre carte CPS en ajoutant un "8" devant votre numéro RPPS en ajoutant un "0" devant votre identifiant ADELI, par exemple 0123456789',
        ),
      ],
    }),
    step({
      slug: 'confirmer-sur-telephone',
      title: 'Confirmez avec votre téléphone',
      where: 'phone',
      instruction:
        'Réalisez la double authentification : par SMS, ou dans l’application e-CPS avec votre mot de passe à 4 chiffres.',
      expect: 'L’accueil de la page de saisie de commandes s’affiche.',
      precautions: ['jamais-de-code'],
      symptoms: [
        'code-ecps-refuse',
        'pas-de-sms',
        'connexion-sur-android',
        'probleme-sso',
        'probleme-referentiel',
        'page-commande-inaccessible',
      ],
      differences: [
        'La FAQ admet le SMS ou l’application ; le guide SI-DEP ne connaît que l’application. Depuis juin 2022, l’application demande aussi de choisir, parmi trois valeurs, celle que l’ordinateur affiche.',
      ],
      sources: [
        faq(
          'Je me connecte via e-CPS, p. 7',
          'b. Réalisez la double-authentification avec votre téléphone (via sms ou via votre application e-CPS)',
        ),
        faq(
          'Je me connecte via e-CPS, p. 7',
          'c. Une fois authentifié, vous serez dirigé sur l’accueil de la page de saisie de commandes',
        ),
        dynamicCodeArticle,
      ],
    }),
  ],
  outcome: 'Vous êtes sur la page de saisie de commandes.',
  next: [],
  sources: [
    faq('Titre', 'Guide de connexion via ProSantéConnect (CPS ou e-CPS)'),
    faq('Je me connecte via e-CPS, p. 7', 'JE ME CONNECTE VIA e-CPS'),
  ],
});
