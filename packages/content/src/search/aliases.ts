import { symptomAliases } from './symptom-aliases.ts';

const procedureAliases: Readonly<Record<string, readonly string[]>> = {
  'sans-carte': [
    'activer ma e-CPS',
    'télécharger l’application e-CPS',
    'installer la e-CPS',
    'e-CPS sans carte',
    'activation sans lecteur',
    'activer sans ma carte',
    'pas ma carte',
    'activer avec le téléphone seul',
  ],
  'avec-carte': [
    'activer avec un lecteur de carte',
    'activer avec la carte',
    'activer avec l’ordinateur et le lecteur',
  ],
  'carte-seule': ['se connecter avec la carte', 'connexion par carte CPS'],
  'mettre-a-jour-coordonnees': [
    'changer d’adresse e-mail',
    'changer de numéro à l’Ordre',
    'site de l’Ordre',
    'mise à jour des coordonnées',
    'stylo orange',
    'modifier mes coordonnées',
  ],
  'trouver-identifiant': [
    '8 devant le RPPS',
    'identifiant e-CPS',
    'première ligne de la carte',
    'numéro national',
    'combien de chiffres dans l’identifiant',
  ],
  'ecps-expiree': ['renouveler la e-CPS', 'réactiver la e-CPS', 'supprimer ma e-CPS'],
  'nouveau-telephone': ['changer de téléphone', 'transférer la e-CPS', 'changement de téléphone'],
  'telephone-perdu': ['téléphone volé', 'perte du téléphone'],
  'debloquer-carte': ['déverrouiller la carte', 'déblocage du code PIN'],
  'code-pin-oublie': ['code PIN perdu', 'retrouver le code PIN'],
  'commander-carte': [
    'commander une carte',
    'commander la CPS',
    'demander une carte',
    'obtenir une première carte',
  ],
  'carte-perdue-volee-defectueuse': [
    'déclarer le vol de la carte',
    'formulaire d’incident',
    'remplacer la carte',
    'perte de la carte',
  ],
  'mettre-a-jour-carte': [
    'inscription au tableau',
    'changement de situation',
    'changement d’état civil',
    'cessation d’activité',
    'reprise d’activité',
  ],
  'commande-vaccins-ecps': [
    'commander des vaccins avec la e-CPS',
    'commande de vaccins',
    'commander les vaccins',
  ],
  'commande-vaccins-carte': ['commander des vaccins avec la carte'],
  'connexion-sidep': ['se connecter à SI-DEP', 'accéder à SI-DEP', 'portail SI-DEP'],
};

const questionAliases: Readonly<Record<string, readonly string[]>> = {
  'qu-est-ce-que-la-ecps': ['à quoi sert la e-CPS', 'définition de la e-CPS', 'carte dématérialisée'],
  'comment-obtenir-la-ecps': ['tutoriel vidéo', 'comment activer la e-CPS'],
  'pourquoi-la-ecps-plutot-que-la-carte': ['avantage de la e-CPS', 'e-CPS ou carte : que choisir'],
  'telephone-personnel': ['téléphone personnel autorisé', 'téléphone perso ou pro'],
  'combien-de-temps-attendre': [
    'délai',
    '48 heures',
    'délai de traitement des coordonnées',
    'heures ouvrées ou non',
    'combien d’heures avant de réessayer',
  ],
  'quel-navigateur': [
    'Firefox',
    'Chrome',
    'Internet Explorer',
    'Edge',
    'Safari',
    'autoriser les cookies',
    'navigateur conseillé',
  ],
  'qui-peut-se-connecter-a-la-commande': [
    'adjoint',
    'commande de vaccins',
    'réservé au titulaire',
    'qui peut commander les vaccins',
  ],
  'etre-rappele-par-sante-publique-france': [
    'être rappelé',
    'rappel par un téléconseiller',
    'qu’on me rappelle',
  ],
  'informations-de-la-carte': ['changement de situation', 'changement d’état civil', 'cessation d’activité'],
};

const deskAliases: Readonly<Record<string, readonly string[]>> = {
  'support-ecps': [
    'qui appeler pour l’application e-CPS',
    'téléphone e-CPS',
    'numéro e-CPS',
    'support ouvert la nuit',
    'prix d’un appel au support e-CPS',
  ],
  'support-cartes': [
    'Agence du numérique en santé',
    'ANS',
    'téléphone carte CPS',
    'numéro de l’ANS',
    'prix d’un appel au support carte',
  ],
  'support-sidep': ['numéro vert SI-DEP', 'téléphone SI-DEP'],
  'editeur-lgo': [
    'prestataire du logiciel',
    'éditeur du logiciel',
    'Pharmagest',
    'Winpharma',
    'LGPI',
    'Smart Rx',
    'Leo',
  ],
  'sante-publique-france': ['contact commande de vaccins'],
};

const aliases: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  symptom: symptomAliases,
  procedure: procedureAliases,
  question: questionAliases,
  desk: deskAliases,
};

/** Other names of one piece of content; none for most. */
export const aliasesOf = (kind: string, slug: string): readonly string[] => aliases[kind]?.[slug] ?? [];
