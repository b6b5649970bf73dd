import { agencyFaq } from '../public-sources.ts';
import type { Remedy } from '../schema/remedy.ts';
import { editorial, faq, guide, memo, published } from '../sources.ts';
import { remedy } from './remedy.ts';

export const coordinateRemedies: readonly Remedy[] = [
  remedy({
    slug: 'mettre-a-jour-coordonnees',
    title: 'Mettre à jour vos coordonnées à l’Ordre',
    where: 'both',
    instructions: [
      'Corrigez votre e-mail et votre mobile sur E-POP : {e-pop}',
      'Déclarez ici l’heure de la mise à jour.',
      'Réessayez après environ {delai-48h} : nous vous préviendrons.',
    ],
    links: ['e-pop'],
    procedure: 'mettre-a-jour-coordonnees',
    startsWait: true,
    sources: [
      guide(
        'Que faire en cas d’échec (sans carte), solution 1',
        '1. **Mettre à jour vos coordonnées auprès de votre ordre**, via la plateforme en ligne sur <https://e-pop.ordre.pharmacien.fr>, sachant qu’une telle mise à jour prendra environ 48h avant que vous ne puissiez renouveler les étapes des pages précédentes',
      ),
      memo(
        'Précautions',
        'Si votre adresse mail et votre n° de téléphone ne sont pas dans les bases de l’ANS il vous faut alors les renseigner individuellement sur le site de l’ordre.',
      ),
      faq(
        'Je rencontre une erreur, p. 6',
        'En cas d’obsolescence de vos coordonnées, vous pouvez les changer à tout moment',
      ),
    ],
  }),
  remedy({
    slug: 'regarder-les-indesirables',
    title: 'Chercher dans les indésirables',
    where: 'both',
    instructions: [
      'Ouvrez le dossier « indésirables » ou « spam » de votre boîte e-mail et cherchez « e-CPS ».',
    ],
    sources: [agencyFaq('e-mail du QR code non reçu, chercher dans les spams')],
  }),
  remedy({
    slug: 'faire-debloquer-l-adresse',
    title: 'Faire débloquer votre adresse e-mail',
    where: 'both',
    instructions: [
      'Appelez le support e-CPS au {support-ecps} ou écrivez à {email-support-ecps}.',
      'Donnez votre identifiant national et l’adresse e-mail connue de l’Ordre : votre fournisseur bloque peut-être l’expéditeur.',
    ],
    links: ['support-ecps', 'email-support-ecps'],
    desk: 'support-ecps',
    sources: [agencyFaq('adresse bloquée par l’opérateur de messagerie, à signaler au service client e-CPS')],
  }),
  remedy({
    slug: 'saisir-le-code-a-la-main',
    title: 'Lire le SMS et saisir le code à la main',
    where: 'phone',
    instructions: ['Ouvrez vos SMS. Si le code est arrivé, saisissez-le dans l’application.'],
    precautions: ['jamais-de-code'],
    sources: [
      guide(
        'Option 1, étape 8',
        'Ce SMS est souvent lu automatiquement par l’application (sinon, vous pouvez saisir le code manuellement)',
      ),
    ],
  }),
  remedy({
    slug: 'regarder-la-bonne-ligne',
    title: 'Regarder le mobile connu de l’Ordre',
    where: 'phone',
    instructions: [
      'Le code part vers le mobile enregistré à l’Ordre : regardez les SMS de ce numéro.',
      'Avec deux cartes SIM, vérifiez que la bonne ligne est active.',
    ],
    sources: [
      memo('Création e-CPS (sans carte CPS), 4', '(sur le n° de tél enregistré)'),
      published('FAQ e-CPS de l’ANS : téléphone à deux cartes SIM', null),
    ],
  }),
  remedy({
    slug: 'verifier-identifiant',
    title: 'Vérifier l’identifiant saisi',
    where: 'both',
    instructions: [
      'Saisissez le chiffre 8, puis les 11 chiffres de votre RPPS : 12 chiffres en tout, sans espace.',
    ],
    procedure: 'trouver-identifiant',
    sources: [
      guide('Option 1, étape 3', 'Saisissez votre numéro RPPS précédé du chiffre « 8 »'),
      faq('Questions fréquentes e-CPS, p. 8', 'en ajoutant un "8" devant votre numéro RPPS'),
    ],
  }),
  remedy({
    slug: 'verifier-inscription',
    title: 'Vérifier votre inscription avec l’Ordre',
    where: 'both',
    instructions: [
      'L’e-CPS n’existe que pour un professionnel enregistré dans l’Annuaire Santé.',
      'Demandez à l’Ordre si votre inscription au tableau est à jour.',
    ],
    links: ['inscription-tableau'],
    desk: 'ordre',
    procedure: 'mettre-a-jour-carte',
    sources: [
      agencyFaq('l’e-CPS est ouverte à toute personne enregistrée dans l’annuaire'),
      faq(
        'Démarches liées à la carte CPS du pharmacien titulaire',
        'Accéder aux démarches d’inscription au tableau sur le site de l’Ordre',
      ),
    ],
  }),
  remedy({
    slug: 'demander-un-rappel',
    title: 'Demander à être rappelé',
    where: 'both',
    instructions: [
      'Demandez un rappel : un conseiller voit ce que vous avez déjà essayé et vous appelle à l’heure affichée.',
    ],
    sources: [editorial('Aide humaine du réseau de soutien')],
  }),
];
