import type { Remedy } from '../schema/remedy.ts';
import { faq, guide, memo } from '../sources.ts';
import { remedy } from './remedy.ts';

const frequent = 'Questions fréquentes liées à la connexion par CPS';

/** Another way to the same end: another route, another formality, another browser, another person. */
export const pathRemedies: readonly Remedy[] = [
  remedy({
    slug: 'passer-par-la-carte',
    title: 'Activer la e-CPS avec la carte CPS',
    where: 'both',
    instructions: [
      'Si vous avez votre carte CPS, son code PIN et un lecteur, activez la e-CPS avec la carte.',
    ],
    procedure: 'avec-carte',
    sources: [
      guide(
        'Que faire en cas d’échec (sans carte), solution 2',
        '2. **Tenter d’activer votre e-CPS avec votre carte CPS** en suivant les étapes décrites à partir de la page suivante (option 2)',
      ),
    ],
  }),
  remedy({
    slug: 'se-connecter-avec-la-carte',
    title: 'Se connecter avec la carte CPS',
    where: 'computer',
    instructions: ['Connectez-vous directement avec la carte, si votre LGO ne la garde pas pour lui.'],
    precautions: ['trois-codes-pin'],
    procedure: 'carte-seule',
    sources: [
      guide(
        'Que faire en cas d’échec (sans carte), solution 3',
        '3. **Utiliser votre carte CPS pour vous connecter directement à SI-DEP** (à condition que votre logiciel de gestion d’officine ne préempte pas votre carte CPS).',
      ),
    ],
  }),
  remedy({
    slug: 'passer-sans-carte',
    title: 'Activer la e-CPS sans la carte',
    where: 'phone',
    instructions: [
      'Si l’Ordre connaît votre e-mail et votre mobile actuels, activez la e-CPS sans la carte.',
    ],
    procedure: 'sans-carte',
    sources: [memo('Création e-CPS (sans carte CPS)', 'Création e-CPS (sans carte CPS)')],
  }),
  remedy({
    slug: 'debloquer-carte',
    title: 'Faire débloquer la carte',
    where: 'both',
    instructions: ['Appelez le support de l’ANS au {support-cartes}, sans essayer d’autre code.'],
    links: ['support-cartes'],
    procedure: 'debloquer-carte',
    desk: 'support-cartes',
    sources: [
      faq(
        frequent,
        'Contactez le support de l’Agence du numérique en santé : 0 825 852 000 Service 0,06 € / min + prix appel',
      ),
    ],
  }),
  remedy({
    slug: 'declarer-la-carte',
    title: 'Déclarer l’incident et demander une nouvelle carte',
    where: 'computer',
    instructions: ['Remplissez le formulaire d’incident et envoyez-le au support de l’ANS.'],
    links: ['formulaire-incident-carte', 'demarches-carte'],
    procedure: 'carte-perdue-volee-defectueuse',
    sources: [faq(frequent, 'J’ai perdu ma carte CPS, comment en obtenir une nouvelle ?')],
  }),
  remedy({
    slug: 'commander-une-carte',
    title: 'Commander une carte CPS',
    where: 'computer',
    instructions: ['Passez commande sur le site de l’ANS : {commande-carte}'],
    links: ['commande-carte'],
    procedure: 'commander-carte',
    sources: [faq(frequent, 'Je n’ai pas de carte CPS, comment m’en procurer une ?')],
  }),
  remedy({
    slug: 'changer-de-navigateur',
    title: 'Changer de navigateur',
    where: 'computer',
    instructions: ['Réessayez avec un autre navigateur, Google Chrome de préférence.'],
    sources: [faq(frequent, 'Changer de navigateur internet (Google Chrome de préférence)')],
  }),
  remedy({
    slug: 'vider-cookies-et-cache',
    title: 'Vider les cookies et le cache, puis autoriser les cookies',
    where: 'computer',
    instructions: [
      'Dans les paramètres du navigateur, supprimez les cookies et les fichiers en cache.',
      'Autorisez ensuite les cookies et rechargez la page.',
    ],
    sources: [
      faq(
        frequent,
        'Si vous le pouvez dans les paramètres du navigateur : supprimer les cookies et les fichiers en cache puis autoriser les cookies',
      ),
    ],
  }),
  remedy({
    slug: 'ouvrir-par-le-lien',
    title: 'Ouvrir la page par son lien, sans favori',
    where: 'computer',
    instructions: ['Ouvrez {page-commande-vaccins} en suivant ce lien, et non un favori.'],
    links: ['page-commande-vaccins'],
    sources: [
      faq(
        frequent,
        'Cliquer sur ce lien : <u>https://www.santepubliquefrance.fr/dossiers/coronavirus-covid-19/commande-de-vaccins-covid-19</u> et non sur un favori pour accéder à la page de commande.',
      ),
    ],
  }),
  remedy({
    slug: 'confier-au-titulaire',
    title: 'Laisser un titulaire se connecter',
    where: 'both',
    instructions: [
      'Un titulaire de l’officine doit se connecter avec sa propre carte CPS ou sa propre e-CPS.',
    ],
    procedure: 'commande-vaccins-ecps',
    sources: [
      faq(
        'Avant de commencer, p. 2',
        'la connexion s’effectue via la carte CPS ou la e-CPS du pharmacien **titulaire** (ou de l’un d’eux s’ils sont plusieurs)',
      ),
    ],
  }),
  remedy({
    slug: 'ecrire-a-sante-publique-france',
    title: 'Écrire à Santé publique France',
    where: 'computer',
    instructions: [
      'Ouvrez le formulaire de contact : {formulaire-contact-spf}',
      'Renseignez vos informations de contact et choisissez le motif qui correspond à l’erreur.',
      'Demandez un rappel si vous le souhaitez. La réponse, par téléphone ou par e-mail, est annoncée sous {delai-reponse-spf} au plus.',
    ],
    links: ['formulaire-contact-spf'],
    desk: 'sante-publique-france',
    sources: [
      faq(
        'Erreurs « Problème technique SSO d’authentification » ou « Problème de référentiel »',
        'Contactez notre service support <u>en cliquant ici</u> […] 1. Renseignez vos informations de contact 2. Sélectionnez le motif correspondant à l’erreur rencontrée',
      ),
    ],
  }),
  remedy({
    slug: 'appeler-le-cis',
    title: 'Contacter votre CIS',
    where: 'both',
    instructions: ['Si un CIS suit l’informatique de votre officine, contactez-le.'],
    desk: 'cis',
    sources: [
      memo(
        'Précautions',
        'Si votre n’arrivez pas à vous connecter contactez votre **CIS** ou le support de l’**ANS** au 0 825 852 000',
      ),
    ],
  }),
];
