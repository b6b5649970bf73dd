import type { ProblemReason } from './problem.ts';

type Words = {
  /** What is wrong, and what became of the row. */
  readonly what: string;
  readonly whatToDo: string;
};

/** How each problem is told in the file of problems and on the screen. A missing reason does not compile. */
export const problemWords: Readonly<Record<ProblemReason, Words>> = {
  'field-count': {
    what: 'La ligne n’a pas le nombre de champs de l’en-tête (trouvés / attendus).',
    whatToDo:
      'Vérifier que la ligne n’est pas coupée et qu’aucun champ ne contient « | » ni retour à la ligne, puis télécharger à nouveau le fichier.',
  },
  'line-too-long': {
    what: 'La ligne est trop longue pour être lue (taille en octets).',
    whatToDo: 'Retirer le contenu anormal de cette ligne, ou télécharger à nouveau le fichier.',
  },
  'invalid-utf8': {
    what: 'Un caractère n’est pas encodé en UTF-8.',
    whatToDo: 'Enregistrer le fichier en UTF-8, sans passer par un tableur.',
  },
  'nul-character': {
    what: 'La cellule contient un caractère nul.',
    whatToDo: 'Télécharger à nouveau le fichier : il a été abîmé.',
  },
  'open-quote': {
    what: 'Un guillemet est ouvert et n’est jamais refermé.',
    whatToDo: 'Fermer le guillemet ou le retirer.',
  },
  'rpps-missing': {
    what: 'Le numéro RPPS manque.',
    whatToDo: 'Compléter la cellule avec les 11 chiffres du RPPS.',
  },
  'rpps-scientific-notation': {
    what: 'Un tableur a transformé le RPPS en nombre : ses derniers chiffres sont perdus.',
    whatToDo: 'Reprendre le fichier d’origine et importer la colonne en format texte.',
  },
  'rpps-shape': {
    what: 'Le RPPS n’a pas 11 chiffres.',
    whatToDo: 'Corriger le numéro à la source : 11 chiffres, sans lettre.',
  },
  'national-id-instead-of-rpps': {
    what: 'La cellule contient l’identifiant national (12 chiffres) au lieu du RPPS.',
    whatToDo: 'Retirer le 8 du début pour retrouver les 11 chiffres du RPPS.',
  },
  'adeli-instead-of-rpps': {
    what: 'La personne n’a qu’un numéro ADELI : elle n’est pas suivie ici.',
    whatToDo: 'Vérifier son inscription au RPPS.',
  },
  'rpps-key': {
    what: 'La clé du RPPS est fausse : un chiffre a pu être mal saisi. La ligne est gardée.',
    whatToDo: 'Vérifier le numéro auprès de la personne ou de l’Ordre.',
  },
  'rpps-not-on-roster': {
    what: 'Ce RPPS n’est celui d’aucun pharmacien suivi.',
    whatToDo: 'Vérifier le numéro, ou importer d’abord l’Annuaire Santé.',
  },
  'rpps-twice': {
    what: 'Ce RPPS est déjà sur une ligne plus haut : la première est gardée.',
    whatToDo: 'Retirer la ligne en trop.',
  },
  'name-missing': {
    what: 'Le nom manque. La ligne est gardée.',
    whatToDo: 'Compléter le nom à la source.',
  },
  'finess-shape': {
    what: 'Le numéro FINESS n’a pas la forme attendue : il est ignoré.',
    whatToDo: 'Corriger le numéro à la source : 9 caractères.',
  },
  'officine-without-identifier': {
    what: 'Rien ne dit de quelle officine il s’agit : ni FINESS, ni identifiant de structure.',
    whatToDo: 'Compléter le numéro FINESS à la source.',
  },
  'department-unknown': {
    what: 'Ni le département, ni la commune, ni le code postal ne situent l’officine.',
    whatToDo: 'Compléter le code postal ou le code commune à la source.',
  },
  'role-unknown': {
    what: 'Ni le rôle ni la section ne disent si la personne est titulaire ou adjointe. La ligne est gardée, rôle inconnu.',
    whatToDo: 'Vérifier le rôle et le corriger à la source.',
  },
  'roles-differ': {
    what: 'Plusieurs lignes donnent à cette personne des rôles différents dans la même officine : le plus engageant est gardé.',
    whatToDo: 'Vérifier le rôle et le corriger à la source.',
  },
  'unknown-code': {
    what: 'Ce code n’est dans aucune nomenclature connue. La ligne est gardée.',
    whatToDo: 'Signaler le code : la nomenclature a pu changer.',
  },
  'email-malformed': {
    what: 'L’adresse e-mail n’a pas une forme valable : elle est ignorée.',
    whatToDo: 'Corriger l’adresse : nom@domaine.fr.',
  },
  'email-secure': {
    what: 'Cette adresse est une boîte MSSanté : l’activation e-CPS et nos messages n’y arrivent pas. Elle est gardée pour mémoire.',
    whatToDo: 'Demander une adresse e-mail ordinaire.',
  },
  'phone-malformed': {
    what: 'Le numéro de téléphone n’est pas valable dans ce département : il est ignoré.',
    whatToDo: 'Vérifier le numéro auprès de la personne.',
  },
  'phone-placeholder': {
    what: 'Ce numéro est un bouche-trou, pas un vrai numéro : il est ignoré.',
    whatToDo: 'Demander le numéro de mobile.',
  },
  'phone-for-tests': {
    what: 'Ce numéro est réservé à la fiction : il est ignoré.',
    whatToDo: 'Demander le numéro de mobile.',
  },
  'phone-landline': {
    what: 'Ce numéro est celui d’une ligne fixe : il est gardé, mais ne reçoit pas de SMS.',
    whatToDo: 'Demander le numéro de mobile.',
  },
  'phone-abroad': {
    what: 'Ce numéro est à l’étranger\u00A0: nos SMS n’y partent pas, il est ignoré.',
    whatToDo: 'Demander un numéro de mobile français.',
  },
  'phone-unreachable': {
    what: 'Ce numéro ne peut être celui d’une personne (numéro spécial ou service) : il est ignoré.',
    whatToDo: 'Demander le numéro de mobile.',
  },
  'nothing-usable': {
    what: 'La ligne ne donne ni adresse e-mail ni téléphone utilisable.',
    whatToDo: 'Compléter au moins une coordonnée.',
  },
};
