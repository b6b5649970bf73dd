import { agencyFaq } from './public-sources.ts';
import type { Term } from './schema/reading.ts';
import { editorial, faq, guide, memo } from './sources.ts';

const glossary = editorial('Glossaire du produit');

/** Words of the guides, as a newcomer needs them. `synonyms` also feed the search. */
export const terms: readonly Term[] = [
  {
    slug: 'e-cps',
    term: 'e-CPS',
    synonyms: ['ecps', 'carte dématérialisée', 'carte virtuelle'],
    definition: 'Application mobile qui est la version dématérialisée de la carte CPS.',
    certainty: 'sure',
    sources: [
      memo('e-CPS, définition', 'e-CPS est une application mobile'),
      faq('Qu’est-ce que la e-CPS ? p. 3', 'La e-CPS est la version dématérialisée de votre carte CPS.'),
    ],
  },
  {
    slug: 'carte-cps',
    term: 'Carte CPS',
    synonyms: ['carte de professionnel de santé', 'CPS'],
    definition:
      'Carte de Professionnel de Santé : elle s’insère dans un lecteur et se protège par un code PIN.',
    certainty: 'sure',
    sources: [memo('e-CPS, définition', 'votre Carte de Professionnel de Santé')],
  },
  {
    slug: 'code-pin',
    term: 'Code PIN',
    synonyms: ['code de la carte', 'code porteur'],
    definition: 'Le code de la carte CPS. Ce n’est pas le mot de passe à 4 chiffres de la e-CPS.',
    certainty: 'sure',
    sources: [
      faq('Questions fréquentes e-CPS, p. 8', 'le code pin de votre carte, et non celui de votre e-CPS'),
    ],
  },
  {
    slug: 'mot-de-passe-e-cps',
    term: 'Mot de passe e-CPS',
    synonyms: ['code à 4 chiffres', 'code e-CPS'],
    definition:
      'Le code à 4 chiffres que vous choisissez à l’activation et que le téléphone demande à chaque connexion.',
    certainty: 'sure',
    sources: [
      memo('Création e-CPS (sans carte CPS), 5', 'un code à 4 chiffres qui sera votre mot de passe e-CPS'),
    ],
  },
  {
    slug: 'code-d-activation',
    term: 'Code d’activation',
    synonyms: ['code SMS', 'code reçu par SMS'],
    definition:
      'Le code qui termine l’activation : reçu par SMS sans carte, affiché par le téléphone avec la carte.',
    certainty: 'sure',
    sources: [
      guide('Option 1, étape 7', 'Cliquez pour recevoir votre code d’activation par SMS'),
      guide('Option 2, étape 4', 'le code d’activation affiché par votre téléphone'),
    ],
  },
  {
    slug: 'identifiant-national',
    term: 'Identifiant national',
    synonyms: ['identifiant e-CPS', 'identifiant national PS'],
    definition:
      'Le chiffre 8 suivi du RPPS, ou le chiffre 0 suivi de l’identifiant ADELI. L’application dit parfois « identifiant e-CPS ».',
    certainty: 'sure',
    sources: [faq('Questions fréquentes e-CPS, p. 8', 'il s’agit bien de l’identifiant national')],
  },
  {
    slug: 'rpps',
    term: 'RPPS',
    synonyms: ['numéro RPPS', 'répertoire partagé'],
    definition:
      'Le répertoire des professionnels de santé et, par extension, le numéro de 11 chiffres qu’il vous donne.',
    certainty: 'sure',
    sources: [faq('Qu’est-ce que la e-CPS ? p. 3', 'en tant que professionnel de santé RPPS'), glossary],
  },
  {
    slug: 'adeli',
    term: 'ADELI',
    synonyms: ['numéro ADELI'],
    definition: 'Ancien répertoire de professionnels. Avec lui, l’identifiant national commence par 0.',
    certainty: 'sure',
    sources: [faq('Questions fréquentes e-CPS, p. 8', 'en ajoutant un "0" devant votre identifiant ADELI')],
  },
  {
    slug: 'e-pop',
    term: 'E-POP',
    synonyms: ['epop', 'site de l’Ordre'],
    definition: 'La plateforme en ligne de l’Ordre des pharmaciens, où se corrigent vos coordonnées.',
    certainty: 'sure',
    sources: [
      guide('Que faire en cas d’échec (sans carte), solution 1', 'via la plateforme en ligne'),
      memo('Précautions', 'Cliquez sur **E-POP**'),
    ],
  },
  {
    slug: 'coordonnees-de-correspondance',
    term: 'Coordonnées de correspondance',
    synonyms: ['adresse mail et téléphone', 'coordonnées'],
    definition:
      'L’e-mail et le mobile enregistrés pour vous joindre : l’activation sans carte les utilise. Ils ne sont pas publics.',
    certainty: 'sure',
    sources: [
      memo(
        'Création e-CPS (sans carte CPS), 2',
        'une adresse mail et un numéro de téléphone liés à votre identifiant national',
      ),
      agencyFaq('les coordonnées de correspondance ne sont pas publiques'),
    ],
  },
  {
    slug: 'pro-sante-connect',
    term: 'Pro Santé Connect',
    synonyms: ['ProSantéConnect', 'PSC'],
    definition:
      'Le service qui vous authentifie, par carte CPS ou par e-CPS, pour entrer dans un téléservice.',
    certainty: 'sure',
    sources: [faq('Titre', 'Guide de connexion via ProSantéConnect (CPS ou e-CPS)')],
  },
  {
    slug: 'si-dep',
    term: 'SI-DEP',
    synonyms: ['sidep', 'portail SI-DEP'],
    definition: 'Téléservice auquel le guide des pharmaciens apprend à se connecter avec la e-CPS.',
    certainty: 'sure',
    sources: [guide('Titre', 'Se connecter à SI-DEP')],
  },
  {
    slug: 'si-vac',
    term: 'SI-VAC',
    synonyms: ['sivac', 'Vaccin Covid'],
    definition: 'Téléservice cité par la FAQ pour essayer la carte CPS ailleurs que sur la page de commande.',
    certainty: 'sure',
    sources: [faq('Carte CPS « non lue », p. 9', '(SI-DEP, SI-VAC)')],
  },
  {
    slug: 'ans',
    term: 'ANS',
    synonyms: ['Agence du numérique en santé', 'esante'],
    definition: 'Agence du numérique en santé : elle gère les cartes CPS, la e-CPS et leurs supports.',
    certainty: 'sure',
    sources: [faq('Je rencontre une erreur, p. 6', 'le service support de l’Agence du numérique en santé')],
  },
  {
    slug: 'lgo',
    term: 'LGO',
    synonyms: ['logiciel de gestion d’officine', 'logiciel de pharmacie'],
    definition:
      'Logiciel de gestion d’officine. Il peut garder la carte CPS pour lui : son éditeur sait l’en empêcher.',
    certainty: 'sure',
    sources: [
      guide(
        'Que faire en cas d’échec (avec carte), solution 2',
        '**Contactez votre éditeur de logiciel de gestion d’officine.**',
      ),
    ],
  },
  {
    slug: 'atsam',
    term: 'ATSAM',
    synonyms: ['Cryptolib', 'GALSS'],
    definition: 'Package qui installe de quoi lire la carte CPS dans un navigateur. Inutile sans carte.',
    certainty: 'sure',
    sources: [
      memo('Précautions', 'le package **ATSAM** ([AMELIPRO](#))'),
      agencyFaq('ATSAM installe Cryptolib et GALSS'),
    ],
  },
  {
    slug: 'cis',
    term: 'CIS',
    synonyms: ['conseiller informatique service'],
    definition:
      'Interlocuteur informatique cité par le mémo ; sans doute le conseiller informatique service de l’Assurance maladie, à vérifier.',
    certainty: 'unverified',
    sources: [memo('Précautions', 'contactez votre **CIS**')],
  },
  {
    slug: 'titulaire',
    term: 'Titulaire',
    synonyms: ['pharmacien titulaire'],
    definition: 'Pharmacien propriétaire de l’officine. La page de commande de vaccins n’accepte que lui.',
    certainty: 'sure',
    sources: [faq('Avant de commencer, p. 2', 'du pharmacien **titulaire**'), glossary],
  },
];
