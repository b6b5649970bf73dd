import { agencyFaq } from '../public-sources.ts';
import type { SymptomSheet } from '../schema/symptom.ts';
import { editorial, faq, guide, memo } from '../sources.ts';

const failure = guide(
  'Que faire en cas d’échec (sans carte)',
  'L’échec de l’activation d’une e-CPS sans carte CPS est souvent due à des problèmes de mise à jour de vos coordonnées. 3 solutions s’offrent à vous :',
);

/** What goes wrong because the Ordre, the directory or the mail box does not hold what we think. */
export const coordinateSymptoms: readonly SymptomSheet[] = [
  {
    slug: 'coordonnees-perimees',
    code: 'stale-coordinates',
    headline: 'L’e-mail ou le mobile connus de l’Ordre ne sont plus les miens',
    where: 'both',
    messages: [],
    causes: ['L’application écrit aux coordonnées enregistrées à l’Ordre, et elles ont changé.'],
    remedies: [
      'mettre-a-jour-coordonnees',
      'passer-par-la-carte',
      'se-connecter-avec-la-carte',
      'demander-un-rappel',
    ],
    desks: ['ordre', 'support-ecps', 'support-sidep'],
    sources: [
      failure,
      faq(
        'Je rencontre une erreur, p. 6',
        'J’ai un problème avec mes coordonnées | En cas d’obsolescence de vos coordonnées',
      ),
      faq(
        'Je rencontre une erreur, p. 6',
        'Je souhaite activer ma e-CPS sans ma carte CPS et à l’aide de mes coordonnées',
      ),
    ],
  },
  {
    slug: 'pas-d-email',
    code: 'no-email-received',
    headline: 'Je n’ai pas reçu l’e-mail avec le QR code',
    where: 'both',
    messages: [],
    causes: [
      'L’Ordre a une ancienne adresse : c’est la première cause d’échec.',
      'L’e-mail est dans les indésirables.',
      'Votre fournisseur bloque l’expéditeur.',
    ],
    remedies: [
      'regarder-les-indesirables',
      'mettre-a-jour-coordonnees',
      'passer-par-la-carte',
      'faire-debloquer-l-adresse',
      'demander-un-rappel',
    ],
    desks: ['support-ecps', 'ordre'],
    sources: [failure, agencyFaq('e-mail du QR code non reçu')],
  },
  {
    slug: 'email-bloque',
    code: 'mail-blocked-or-spam',
    headline: 'Mon adresse est à jour à l’Ordre, mais aucun e-mail n’arrive',
    where: 'both',
    messages: [],
    causes: ['L’e-mail est classé en indésirable.', 'Votre fournisseur de messagerie bloque l’expéditeur.'],
    remedies: ['regarder-les-indesirables', 'faire-debloquer-l-adresse', 'passer-par-la-carte'],
    desks: ['support-ecps'],
    sources: [agencyFaq('e-mail du QR code non reçu bien que l’adresse soit la bonne')],
  },
  {
    slug: 'pas-de-sms',
    code: 'no-sms-received',
    headline: 'Je n’ai pas reçu le SMS avec le code',
    where: 'phone',
    messages: [],
    causes: [
      'L’Ordre a un ancien numéro de mobile.',
      'Le SMS est arrivé mais l’application ne l’a pas lu toute seule.',
      'Le SMS est parti vers l’autre carte SIM.',
    ],
    remedies: [
      'saisir-le-code-a-la-main',
      'regarder-la-bonne-ligne',
      'mettre-a-jour-coordonnees',
      'passer-par-la-carte',
      'appeler-support-ecps',
    ],
    desks: ['support-ecps', 'ordre'],
    sources: [
      failure,
      guide(
        'Option 1, étape 8',
        'Ce SMS est souvent lu automatiquement par l’application (sinon, vous pouvez saisir le code manuellement)',
      ),
    ],
  },
  {
    slug: 'identifiant-refuse',
    code: 'wrong-identifier-prefix',
    headline: 'Mon identifiant est refusé',
    where: 'both',
    messages: [],
    causes: [
      'L’identifiant attendu n’est pas le RPPS seul : il commence par le chiffre 8.',
      'Un chiffre manque ou est en trop.',
    ],
    remedies: ['verifier-identifiant', 'verifier-inscription', 'appeler-support-ecps'],
    desks: ['support-ecps'],
    sources: [
      faq('Questions fréquentes e-CPS, p. 8', 'Où trouver mon identifiant national ?'),
      guide('Option 1, étape 3', 'Saisissez votre numéro RPPS précédé du chiffre « 8 »'),
    ],
  },
  {
    slug: 'inconnu-de-l-annuaire',
    code: 'unknown-in-directory',
    headline: 'L’application dit que je suis inconnu',
    where: 'phone',
    messages: [],
    causes: ['Vous n’êtes pas, ou pas encore, dans l’Annuaire Santé.', 'L’identifiant est mal saisi.'],
    remedies: ['verifier-identifiant', 'verifier-inscription', 'demander-un-rappel'],
    desks: ['ordre', 'support-ecps'],
    sources: [agencyFaq('l’e-CPS est ouverte à toute personne enregistrée dans l’annuaire')],
  },
  {
    slug: 'toujours-en-echec',
    code: 'stale-coordinates',
    headline: 'J’ai mis mes coordonnées à jour et attendu, mais cela échoue encore',
    where: 'both',
    messages: [],
    causes: [
      'Le traitement prend plus longtemps qu’annoncé.',
      'Une autre cause s’ajoute à celle des coordonnées.',
    ],
    remedies: ['demander-un-rappel', 'passer-par-la-carte', 'appeler-support-ecps'],
    desks: ['support-ecps', 'ordre', 'support-sidep'],
    sources: [
      editorial('Suite de l’attente : un échec après le délai ouvre une demande d’aide'),
      memo('Précautions', 'A noter qu’un changement des données nécessite 48H de traitement'),
    ],
  },
];
