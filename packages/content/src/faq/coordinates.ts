import type { Question } from '../schema/reading.ts';
import { faq, guide, memo } from '../sources.ts';
import { question } from './question.ts';

export const coordinateQuestions: readonly Question[] = [
  question({
    slug: 'ou-trouver-mon-identifiant-national',
    theme: 'identifiant',
    question: 'Où trouver mon identifiant national ?',
    answer: [
      'Sur la première ligne de votre carte CPS.',
      'Ou composez-le : le chiffre 8 devant votre numéro RPPS, ou le chiffre 0 devant votre identifiant ADELI.',
      'L’application l’appelle parfois « identifiant e-CPS » : c’est bien le même.',
    ],
    procedures: ['trouver-identifiant'],
    symptoms: ['identifiant-refuse'],
    sources: [
      faq(
        'Questions fréquentes e-CPS, p. 8',
        'Où trouver mon identifiant national ? | Vous trouverez votre identifiant national : sur la première ligne de votre CPS en ajoutant un "8" devant votre numéro RPPS, par exemple 812345678901 en ajoutant un "0" devant votre identifiant ADELI, par exemple 0123456789 Remarque : dans l’application e-CPS vous pouvez voir le terme "identifiant e-CPS", il s’agit bien de l’identifiant national, ce terme sera corrigé prochainement',
      ),
    ],
  }),
  question({
    slug: 'mes-coordonnees-ont-change',
    theme: 'coordonnees',
    question: 'Mes coordonnées ont changé : où les mettre à jour ?',
    answer: [
      'À l’Ordre, à tout moment, sur E-POP : {e-pop}',
      'Vous pouvez aussi partir de la page de l’ANS et choisir le lien des pharmaciens : {coordonnees-ans}',
    ],
    links: ['e-pop', 'coordonnees-ans'],
    procedures: ['mettre-a-jour-coordonnees'],
    symptoms: ['coordonnees-perimees'],
    desks: ['ordre'],
    sources: [
      faq(
        'Je rencontre une erreur, p. 6',
        'J’ai un problème avec mes coordonnées | En cas d’obsolescence de vos coordonnées, vous pouvez les changer à tout moment en consultant ce site',
      ),
      guide(
        'Que faire en cas d’échec (sans carte), solution 1',
        '**Mettre à jour vos coordonnées auprès de votre ordre**, via la plateforme en ligne sur <https://e-pop.ordre.pharmacien.fr>',
      ),
    ],
  }),
  question({
    slug: 'combien-de-temps-attendre',
    theme: 'coordonnees',
    question: 'Combien de temps attendre après la mise à jour de mes coordonnées ?',
    answer: [
      'Comptez environ {delai-48h} avant de recommencer l’activation. Ce délai n’est pas certain.',
      'Déclarez l’heure de la mise à jour : nous vous préviendrons quand il sera temps de réessayer.',
      'Entre-temps, l’activation avec la carte CPS reste possible : elle ne dépend pas de vos coordonnées.',
    ],
    procedures: ['mettre-a-jour-coordonnees', 'avec-carte'],
    symptoms: ['toujours-en-echec'],
    sources: [
      guide(
        'Que faire en cas d’échec (sans carte), solution 1',
        'sachant qu’une telle mise à jour prendra environ 48h avant que vous ne puissiez renouveler les étapes des pages précédentes',
      ),
      memo(
        'Précautions',
        'A noter qu’un changement des données nécessite 48H de traitement avant de pouvoir activer l’ e-CPS.',
      ),
    ],
  }),
  question({
    slug: 'activation-sans-carte-en-echec',
    theme: 'coordonnees',
    question: 'L’activation sans carte échoue : que faire ?',
    answer: [
      'L’échec vient souvent de coordonnées qui ne sont pas à jour. Trois solutions existent.',
      'Mettez vos coordonnées à jour à l’Ordre, puis réessayez après environ {delai-48h}.',
      'Ou activez la e-CPS avec votre carte CPS.',
      'Ou connectez-vous directement avec la carte, si votre LGO ne la garde pas pour lui.',
    ],
    procedures: ['mettre-a-jour-coordonnees', 'avec-carte', 'carte-seule'],
    symptoms: ['coordonnees-perimees', 'pas-d-email', 'pas-de-sms'],
    sources: [
      guide(
        'Que faire en cas d’échec (sans carte)',
        'L’échec de l’activation d’une e-CPS sans carte CPS est souvent due à des problèmes de mise à jour de vos coordonnées. 3 solutions s’offrent à vous :',
      ),
      guide('Connexion à SI-DEP', '**En cas d’échec, reportez- vous à la page suivante.**'),
    ],
  }),
];
