import { editorial, faq, guide } from '../sources.ts';
import { procedure, step } from './step.ts';

export const cardOnly = procedure({
  slug: 'carte-seule',
  kind: 'activation',
  route: 'card-only',
  title: 'Vous connecter avec votre carte CPS',
  summary: 'Sans e-CPS ni téléphone : la carte CPS ouvre directement les téléservices, depuis un ordinateur.',
  needs: ['Votre carte CPS et son code PIN', 'Un ordinateur équipé d’un lecteur de cartes'],
  steps: [
    step({
      slug: 'liberer-carte',
      title: 'Libérez la carte',
      where: 'computer',
      instruction:
        'Insérez votre carte CPS dans le lecteur. Vérifiez que votre logiciel de gestion d’officine (LGO) ne la garde pas pour lui.',
      expect: 'La carte est en place, disponible pour le navigateur.',
      symptoms: ['lgo-prend-la-carte', 'carte-non-lue', 'pas-de-lecteur'],
      sources: [
        guide(
          'Que faire en cas d’échec (sans carte), solution 3',
          '3. **Utiliser votre carte CPS pour vous connecter directement à SI-DEP** (à condition que votre logiciel de gestion d’officine ne préempte pas votre carte CPS).',
        ),
      ],
    }),
    step({
      slug: 'ouvrir-service',
      title: 'Ouvrez le service',
      where: 'computer',
      instruction: 'Ouvrez la page du service avec Google Chrome ou Mozilla Firefox, cookies autorisés.',
      expect: 'La page de connexion du service.',
      precautions: ['navigateur-et-cookies', 'pas-de-favori'],
      symptoms: ['page-qui-ne-s-affiche-pas', 'ecran-bleu-ou-blanc'],
      links: ['page-commande-vaccins', 'portail-sidep'],
      sources: [
        faq(
          'Configurations recommandées, p. 2',
          'Navigateurs conseillés : Google Chrome […] ou Mozilla Firefox',
        ),
      ],
    }),
    step({
      slug: 'saisir-code-pin',
      title: 'Saisissez le code PIN de la carte',
      where: 'computer',
      instruction: 'Une fenêtre s’ouvre : saisissez le code PIN de votre carte CPS.',
      expect: 'Vous êtes redirigé vers le service.',
      precautions: ['trois-codes-pin'],
      symptoms: ['carte-non-lue', 'code-pin-oublie', 'carte-bloquee', 'ecran-bleu-ou-blanc'],
      sources: [
        faq(
          'Je me connecte avec ma carte CPS, p. 9',
          'Une fenêtre s’ouvre et vous demande de saisir le code PIN de votre carte CPS. Une fois saisi, vous êtes redirigé vers la page de commande.',
        ),
      ],
    }),
  ],
  outcome: 'Vous êtes connecté avec la carte. Vous pourrez activer la e-CPS plus tard.',
  next: ['commande-vaccins-carte', 'connexion-sidep', 'avec-carte'],
  sources: [
    guide(
      'Que faire en cas d’échec (sans carte), solution 3',
      '**Utiliser votre carte CPS pour vous connecter directement à SI-DEP**',
    ),
    editorial('Parcours « carte seule » : étapes tirées du guide et de la FAQ, réunies par nous'),
  ],
});
