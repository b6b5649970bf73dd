import type { SymptomSheet } from '../schema/symptom.ts';
import { faq, guide, memo } from '../sources.ts';

const frequent = 'Questions fréquentes liées à la connexion par CPS';
const cardProblem = faq(
  'Je rencontre une erreur, p. 6',
  'J’ai un problème avec ma carte CPS (code pin, lecteur)',
);
const activationWithCard = faq(
  'Je rencontre une erreur, p. 6',
  'Je souhaite activer ma e-CPS à l’aide de ma carte CPS',
);

/** What goes wrong with the card, its PIN, its reader or the pharmacy software. */
export const cardSymptoms: readonly SymptomSheet[] = [
  {
    slug: 'carte-non-lue',
    code: 'card-not-read',
    headline: 'La carte CPS n’est pas lue',
    where: 'computer',
    messages: ['Carte CPS non lue'],
    causes: [
      'La carte est mal insérée.',
      'Le poste ou le lecteur n’est pas prêt.',
      'Le logiciel de l’officine garde la carte.',
    ],
    remedies: [
      'verifier-insertion',
      'diagnostiquer-poste',
      'essayer-un-autre-service',
      'changer-de-poste',
      'changer-de-navigateur',
      'appeler-support-cartes',
    ],
    desks: ['support-cartes', 'editeur-lgo', 'sante-publique-france'],
    sources: [
      faq('Carte CPS « non lue », p. 9', 'En cas d’échec – Carte CPS « non lue »'),
      cardProblem,
      activationWithCard,
    ],
  },
  {
    slug: 'lecteur-trop-ancien',
    code: 'reader-too-old',
    headline: 'Mon lecteur de carte est ancien et l’activation échoue',
    where: 'computer',
    messages: [],
    causes: [
      'Selon son ancienneté, le lecteur de carte Vitale peut ne pas permettre l’enregistrement avec la carte CPS.',
    ],
    remedies: ['changer-de-poste', 'installer-atsam', 'emprunter-a-un-confrere', 'passer-sans-carte'],
    desks: ['support-cartes', 'cis'],
    sources: [
      memo(
        'Précautions',
        'Selon l’ancienneté de votre lecteur de carte vitale, l’enregistrement avec la carte CPS peut ne pas fonctionner.',
      ),
    ],
  },
  {
    slug: 'lgo-prend-la-carte',
    code: 'lgo-holds-card',
    headline: 'Mon logiciel d’officine garde la carte pour lui',
    where: 'computer',
    messages: [],
    causes: [
      'Le logiciel de gestion d’officine (LGO) préempte la carte CPS : le navigateur ne peut plus la lire.',
    ],
    remedies: [
      'appeler-editeur-lgo',
      'changer-de-poste',
      'emprunter-a-un-confrere',
      'passer-sans-carte',
      'appeler-support-sidep',
    ],
    desks: ['editeur-lgo', 'support-sidep'],
    sources: [
      guide(
        'Que faire en cas d’échec (sans carte), solution 3',
        '(à condition que votre logiciel de gestion d’officine ne préempte pas votre carte CPS)',
      ),
      guide(
        'Que faire en cas d’échec (avec carte)',
        'Les cas d’échecs d’une tentative d’activation d’une e-CPS par carte CPS peuvent être multiples. Néanmoins, 3 solutions peuvent vous aider à contourner ces problèmes :',
      ),
    ],
  },
  {
    slug: 'echec-enregistrement',
    code: 'lgo-holds-card',
    headline: 'L’activation avec la carte échoue à l’enregistrement',
    where: 'computer',
    messages: [],
    causes: [
      'Des rigidités des logiciels d’officine, que leurs éditeurs devaient corriger.',
      'Un lecteur trop ancien.',
    ],
    remedies: [
      'changer-de-poste',
      'installer-atsam',
      'appeler-editeur-lgo',
      'appeler-le-cis',
      'appeler-support-sidep',
    ],
    desks: ['editeur-lgo', 'cis', 'support-sidep'],
    sources: [
      memo(
        'Précautions',
        'Des utilisateurs ont pu rencontrer des problèmes à l’enregistrement (lié a des rigidités qui vont être révisés par les éditeurs de logiciel)',
      ),
    ],
  },
  {
    slug: 'carte-bloquee',
    code: 'card-pin-blocked',
    headline: 'Ma carte CPS est bloquée',
    where: 'both',
    messages: [],
    causes: ['Le code PIN a été saisi {essais-code-pin} fois de travers.'],
    remedies: ['debloquer-carte', 'passer-sans-carte'],
    desks: ['support-cartes'],
    sources: [
      faq(
        frequent,
        'J’ai bloqué ma carte CPS après trois tentatives de saisie d’un code PIN erroné, puis-je la débloquer ?',
      ),
    ],
  },
  {
    slug: 'code-pin-oublie',
    code: 'card-pin-blocked',
    headline: 'J’ai oublié le code PIN de ma carte CPS',
    where: 'both',
    messages: [],
    causes: ['Le code PIN de la carte n’est pas le mot de passe à 4 chiffres de la e-CPS.'],
    remedies: ['appeler-support-cartes', 'passer-sans-carte'],
    desks: ['support-cartes'],
    sources: [faq(frequent, 'J’ai oublié le code PIN de ma carte CPS, que faire ?')],
  },
  {
    slug: 'carte-perdue-ou-volee',
    code: 'other',
    headline: 'Ma carte CPS est perdue, volée ou ne fonctionne plus',
    where: 'both',
    messages: [],
    causes: ['La carte doit être déclarée à l’Agence du numérique en santé, puis remplacée.'],
    remedies: ['declarer-la-carte', 'passer-sans-carte'],
    desks: ['support-cartes'],
    sources: [faq(frequent, 'J’ai perdu ma carte CPS, comment en obtenir une nouvelle ?')],
  },
  {
    slug: 'pas-de-carte',
    code: 'other',
    headline: 'Je n’ai pas de carte CPS',
    where: 'both',
    messages: [],
    causes: ['La carte n’a pas été commandée, ou n’est pas encore arrivée.'],
    remedies: ['passer-sans-carte', 'commander-une-carte'],
    desks: ['support-cartes'],
    sources: [faq(frequent, 'Je n’ai pas de carte CPS, comment m’en procurer une ?')],
  },
  {
    slug: 'pas-de-lecteur',
    code: 'other',
    headline: 'Je n’ai pas de lecteur de cartes',
    where: 'computer',
    messages: [],
    causes: ['Le parcours avec carte demande un ordinateur équipé d’un lecteur.'],
    remedies: ['passer-sans-carte', 'emprunter-a-un-confrere', 'mettre-a-jour-coordonnees'],
    desks: ['editeur-lgo', 'support-ecps'],
    sources: [
      faq(
        'Questions fréquentes e-CPS, p. 8',
        'La e-CPS peut être utile par exemple quand vous n’avez pas accès à un ordinateur avec un lecteur de carte.',
      ),
    ],
  },
];
