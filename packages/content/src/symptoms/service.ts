import type { SymptomSheet } from '../schema/symptom.ts';
import { editorial, faq, guide } from '../sources.ts';

const frequent = 'Questions fréquentes liées à la connexion par CPS';
const sso = 'Erreurs « Problème technique SSO d’authentification » ou « Problème de référentiel »';
const signedIn = faq(
  sso,
  'Vous avez réussi à vous authentifier avec votre carte CPS ou via e-CPS (vous n’avez rencontré aucun message d’erreur de ProSantéConnect) mais : - vous ne parvenez pas à la page de commande - vous rencontrez un message d’erreur de type « Problème technique SSO d’authentification » ou « Problème de référentiel »',
);

/** What goes wrong in the browser or after the sign-in, on the side of the service. */
export const serviceSymptoms: readonly SymptomSheet[] = [
  {
    slug: 'probleme-sso',
    code: 'service-side-rights',
    headline: '« Problème technique SSO d’authentification »',
    where: 'computer',
    messages: ['Problème technique SSO d’authentification'],
    causes: ['Vous êtes bien authentifié : l’erreur vient du service de commande.'],
    remedies: ['ecrire-a-sante-publique-france'],
    desks: ['sante-publique-france'],
    sources: [
      signedIn,
      faq(sso, 'ERREURS « PROBLÈME TECHNIQUE SSO D’AUTHENTIFICATION » OU « PROBLÈME DE RÉFÉRENTIEL »'),
    ],
  },
  {
    slug: 'probleme-referentiel',
    code: 'service-side-rights',
    headline: '« Problème de référentiel »',
    where: 'computer',
    messages: ['Problème de référentiel'],
    causes: ['Vous êtes bien authentifié : l’erreur vient du service de commande.'],
    remedies: ['ecrire-a-sante-publique-france'],
    desks: ['sante-publique-france'],
    sources: [
      signedIn,
      faq(sso, 'ERREURS « PROBLÈME TECHNIQUE SSO D’AUTHENTIFICATION » OU « PROBLÈME DE RÉFÉRENTIEL »'),
    ],
  },
  {
    slug: 'page-commande-inaccessible',
    code: 'service-side-rights',
    headline: 'Je suis authentifié, mais la page de commande ne s’ouvre pas',
    where: 'computer',
    messages: [],
    causes: [
      'La page n’accepte qu’un pharmacien titulaire.',
      'Le service de commande ne vous reconnaît pas, alors que la connexion a réussi.',
    ],
    remedies: ['confier-au-titulaire', 'ouvrir-par-le-lien', 'ecrire-a-sante-publique-france'],
    desks: ['sante-publique-france'],
    sources: [
      signedIn,
      faq('Carte CPS « non lue », p. 9', 'Ces difficultés sont propres à la page de commande'),
    ],
  },
  {
    slug: 'pas-titulaire',
    code: 'service-side-rights',
    headline: 'Je ne suis pas titulaire et la commande m’est refusée',
    where: 'computer',
    messages: [],
    causes: ['La page de commande n’accepte que la carte CPS ou la e-CPS d’un titulaire.'],
    remedies: ['confier-au-titulaire', 'ecrire-a-sante-publique-france'],
    desks: ['sante-publique-france'],
    sources: [
      faq(
        'Avant de commencer, p. 2',
        'la connexion s’effectue via la carte CPS ou la e-CPS du pharmacien **titulaire** (ou de l’un d’eux s’ils sont plusieurs)',
      ),
    ],
  },
  {
    slug: 'ecran-bleu-ou-blanc',
    code: 'cookies-blocked',
    headline: 'L’écran reste bleu ou blanc',
    where: 'computer',
    messages: ['Carte CPS non lue'],
    causes: [
      'Les cookies sont bloqués ou le cache du navigateur est ancien.',
      'Les postes de l’officine sont installés en réseau local.',
    ],
    remedies: [
      'changer-de-poste',
      'changer-de-navigateur',
      'vider-cookies-et-cache',
      'ouvrir-par-le-lien',
      'appeler-editeur-lgo',
    ],
    desks: ['editeur-lgo', 'support-cartes'],
    sources: [
      faq(
        frequent,
        'Je ne peux pas me connecter en e-CPS* à l’heure actuelle or la lecture de la carte CPS ne fonctionne pas non plus (écran bleu ou blanc, un message d’erreur type « Carte CPS non lue », ou une installation locale des postes de l’officine en réseau)',
      ),
    ],
  },
  {
    slug: 'page-qui-ne-s-affiche-pas',
    code: 'cookies-blocked',
    headline: 'La page de connexion ne s’affiche pas ou revient au début',
    where: 'computer',
    messages: [],
    causes: [
      'Les cookies sont bloqués.',
      'La page est ouverte depuis un ancien favori.',
      'Le navigateur n’est pas conseillé.',
    ],
    remedies: ['ouvrir-par-le-lien', 'changer-de-navigateur', 'vider-cookies-et-cache', 'demander-un-rappel'],
    desks: ['support-cartes', 'support-sidep'],
    sources: [
      faq(
        'Configurations recommandées, p. 2',
        'Veillez à autoriser les cookies sur votre navigateur – ils sont indispensables à la connexion',
      ),
    ],
  },
  {
    slug: 'autre',
    code: 'other',
    headline: 'Je vois autre chose',
    where: 'both',
    messages: [],
    causes: ['Votre cas n’est pas dans cette liste : un conseiller le regarde avec vous.'],
    remedies: ['demander-un-rappel', 'appeler-support-sidep', 'appeler-support-ecps'],
    desks: ['support-sidep', 'support-ecps', 'cis'],
    sources: [
      editorial('Filet : tout symptôme inconnu mène à une demande d’aide'),
      guide('Que faire en cas d’échec (avec carte)', 'QUE FAIRE EN CAS D’ÉCHEC ?'),
    ],
  },
];
