import { faq } from '../sources.ts';
import { procedure, step } from './step.ts';

export const orderWithCard = procedure({
  slug: 'commande-vaccins-carte',
  kind: 'sign-in',
  title: 'Commander des vaccins : vous connecter avec la carte CPS',
  summary: 'Pour un pharmacien titulaire, avec sa carte CPS, son code PIN et un lecteur.',
  needs: [
    'La carte CPS d’un titulaire et son code PIN',
    'Un ordinateur équipé d’un lecteur de cartes',
    'Google Chrome ou Mozilla Firefox, cookies autorisés',
  ],
  steps: [
    step({
      slug: 'inserer-carte',
      title: 'Insérez votre carte CPS',
      where: 'computer',
      instruction: 'Insérez votre carte CPS dans le lecteur et vérifiez qu’elle est bien en place.',
      expect: 'La carte est dans le lecteur.',
      symptoms: ['carte-non-lue', 'lgo-prend-la-carte'],
      sources: [
        faq('Carte CPS « non lue », p. 9', 'Vérifiez que votre carte est bien insérée dans le lecteur'),
      ],
    }),
    step({
      slug: 'ouvrir-page-commande',
      title: 'Ouvrez la page de connexion',
      where: 'computer',
      instruction: 'Ouvrez {page-commande-vaccins} et cliquez sur « Je me connecte ».',
      expect: 'Une fenêtre demande le code PIN de la carte.',
      precautions: ['titulaire-seulement', 'navigateur-et-cookies', 'pas-de-favori'],
      symptoms: ['ecran-bleu-ou-blanc', 'page-qui-ne-s-affiche-pas', 'pas-titulaire'],
      links: ['page-commande-vaccins'],
      sources: [
        faq(
          'Questions fréquentes liées à la connexion par CPS',
          'Cliquer sur ce lien : <u>https://www.santepubliquefrance.fr/dossiers/coronavirus-covid-19/commande-de-vaccins-covid-19</u> et non sur un favori pour accéder à la page de commande.',
        ),
      ],
    }),
    step({
      slug: 'saisir-code-pin',
      title: 'Saisissez le code PIN de la carte',
      where: 'computer',
      instruction: 'Saisissez le code PIN de votre carte CPS dans la fenêtre qui s’ouvre.',
      expect: 'Vous êtes redirigé vers la page de commande.',
      precautions: ['trois-codes-pin'],
      symptoms: [
        'carte-non-lue',
        'carte-bloquee',
        'code-pin-oublie',
        'probleme-sso',
        'probleme-referentiel',
        'page-commande-inaccessible',
      ],
      sources: [
        faq(
          'Je me connecte avec ma carte CPS, p. 9',
          'Une fenêtre s’ouvre et vous demande de saisir le code PIN de votre carte CPS. Une fois saisi, vous êtes redirigé vers la page de commande.',
        ),
      ],
    }),
  ],
  outcome: 'Vous êtes sur la page de saisie de commandes.',
  next: ['avec-carte'],
  sources: [faq('Je me connecte avec ma carte CPS, p. 9', 'JE ME CONNECTE AVEC MA CARTE CPS')],
});
