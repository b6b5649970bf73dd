import type { Question } from '../schema/reading.ts';
import { faq } from '../sources.ts';
import { question } from './question.ts';

const frequent = 'Questions fréquentes liées à la connexion par CPS';
const sso = 'Erreurs « Problème technique SSO d’authentification » ou « Problème de référentiel »';

export const orderQuestions: readonly Question[] = [
  question({
    slug: 'qui-peut-se-connecter-a-la-commande',
    theme: 'commande',
    question: 'Qui peut se connecter à la page de commande de vaccins ?',
    answer: ['Un pharmacien titulaire, ou l’un d’eux s’ils sont plusieurs, avec sa carte CPS ou sa e-CPS.'],
    procedures: ['commande-vaccins-ecps', 'commande-vaccins-carte'],
    symptoms: ['pas-titulaire'],
    sources: [
      faq(
        'Avant de commencer, p. 2',
        'Avant de commencer, veuillez noter que la connexion s’effectue via la carte CPS ou la e-CPS du pharmacien **titulaire** (ou de l’un d’eux s’ils sont plusieurs)',
      ),
      faq('Avant de commencer, p. 2', 'DEUX MODES DE CONNEXION SONT PROPOSÉS'),
    ],
  }),
  question({
    slug: 'quel-navigateur',
    theme: 'commande',
    question: 'Quel navigateur utiliser ?',
    answer: [
      'Google Chrome ou Mozilla Firefox.',
      'Autorisez les cookies : ils sont indispensables à la connexion.',
    ],
    symptoms: ['page-qui-ne-s-affiche-pas', 'ecran-bleu-ou-blanc'],
    sources: [
      faq(
        'Configurations recommandées, p. 2',
        'Configurations recommandées […] Navigateurs conseillés : Google Chrome […] ou Mozilla Firefox […] Veillez à autoriser les cookies sur votre navigateur – ils sont indispensables à la connexion',
      ),
    ],
  }),
  question({
    slug: 'ni-ecps-ni-carte',
    theme: 'commande',
    question: 'Ni la e-CPS ni la carte CPS ne fonctionnent pour l’instant : que faire ?',
    answer: [
      'Par exemple pendant l’attente de vos coordonnées, ou sans smartphone disponible, avec un écran bleu ou blanc ou « Carte CPS non lue ».',
      'Changez de poste pour brancher le lecteur, puis de navigateur (Google Chrome de préférence).',
      'Supprimez les cookies et les fichiers en cache, puis autorisez les cookies.',
      'Ouvrez la page par son lien, et non par un favori : {page-commande-vaccins}',
      'En dernier recours, contactez le prestataire de votre logiciel de pharmacie.',
    ],
    links: ['page-commande-vaccins', 'assistance-carte'],
    symptoms: ['ecran-bleu-ou-blanc', 'carte-non-lue'],
    desks: ['editeur-lgo', 'support-cartes'],
    sources: [
      faq(
        frequent,
        'Je ne peux pas me connecter en e-CPS* à l’heure actuelle or la lecture de la carte CPS ne fonctionne pas non plus (écran bleu ou blanc, un message d’erreur type « Carte CPS non lue », ou une installation locale des postes de l’officine en réseau)',
      ),
      faq(
        frequent,
        '* attente de l’actualisation coordonnées auprès de l’Ordre des Pharmaciens ou d’un smartphone disponible',
      ),
    ],
  }),
  question({
    slug: 'erreur-sso-ou-referentiel',
    theme: 'commande',
    question:
      'Que faire devant « Problème technique SSO d’authentification » ou « Problème de référentiel » ?',
    answer: [
      'Vous êtes bien authentifié, mais le service de commande ne vous laisse pas entrer.',
      'Écrivez à Santé publique France par son formulaire, avec le motif qui correspond à l’erreur : {formulaire-contact-spf}',
    ],
    links: ['formulaire-contact-spf'],
    symptoms: ['probleme-sso', 'probleme-referentiel', 'page-commande-inaccessible'],
    desks: ['sante-publique-france'],
    sources: [
      faq(
        sso,
        'Contactez notre service support <u>en cliquant ici</u> ou tapez l’adresse URL suivante : https://www.santepubliquefrance.fr/dossie rs/coronavirus-covid-19/commande-devaccins-covid-19/formulaire-de-contactpour-la-commande-de-vaccins-covid-19',
      ),
    ],
  }),
  question({
    slug: 'etre-rappele-par-sante-publique-france',
    theme: 'commande',
    question: 'Puis-je être rappelé par Santé publique France ?',
    answer: [
      'Oui, en le demandant dans le formulaire : un téléconseiller rappelle sous {delai-reponse-spf} au plus, au numéro saisi dans le formulaire.',
      'Sans demande de rappel, la réponse vient par e-mail dans le même délai.',
    ],
    links: ['formulaire-contact-spf'],
    desks: ['sante-publique-france'],
    symptoms: ['probleme-sso', 'probleme-referentiel'],
    sources: [
      faq(
        'Rappel téléphonique',
        'RAPPEL TÉLÉPHONIQUE […] Je souhaite être rappelé par un téléconseiller […] Si vous faites cette demande, le téléconseiller vous contactera dans un délai maximum de 2 heures suivant la prise de contact (pendant les heures ouvrées). Le numéro de téléphone que vous avez saisi dans le formulaire de contact sera utilisé. […] Sinon, une réponse par e-mail vous sera apportée dans un délai maximum de 2 heures suivant la prise de contact (pendant les heures ouvrées)',
      ),
    ],
  }),
];
