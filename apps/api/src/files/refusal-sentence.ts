import type { FileRefusal } from './file-refusal.ts';

/** Says in French why a file was not imported, and what to do: one or two sentences. */
export const refusalSentence = (refusal: FileRefusal): string => {
  switch (refusal.code) {
    case 'file-unreadable':
      return unreadable[refusal.cause];
    case 'file-empty':
      return 'Le fichier est vide. Téléchargez-le à nouveau.';
    case 'not-text':
      return natures[refusal.nature];
    case 'header-too-long':
      return 'La première ligne est trop longue pour être un en-tête. Vérifiez que le fichier est bien le bon.';
    case 'header-absent':
      return 'La première ligne n’est pas un en-tête. Gardez la ligne des titres de colonnes du fichier d’origine.';
    case 'old-line-ends':
      return 'Les fins de ligne sont celles d’un ancien format (CR seul). Enregistrez le fichier avec des fins de ligne LF ou CRLF.';
    case 'wrong-delimiter':
      return `Les colonnes sont séparées par ${nameOf(refusal.found)} au lieu de ${nameOf(refusal.expected)}. Reprenez le fichier d’origine, sans passer par un tableur.`;
    case 'column-missing':
      return `La colonne « ${refusal.title} » manque en ligne 1. Reprenez le fichier d’origine, avec toutes ses colonnes.`;
    case 'column-twice':
      return `Deux colonnes (${refusal.columns.join(' et ')}) donnent « ${refusal.title} » en ligne 1 : laquelle lire serait deviner. Retirez celle qui est en trop.`;
    case 'no-rows':
      return 'Le fichier n’a que son en-tête : aucune ligne à importer. Téléchargez-le à nouveau.';
    case 'would-empty-roster':
      return `Ce fichier ne contient aucun pharmacien d’officine : l’importer retirerait les ${refusal.left} pharmaciens suivis. Vérifiez le fichier et les départements choisis.`;
    case 'file-cut':
      return `Le fichier semble coupé à la ligne ${refusal.line}\u00A0: ${refusal.left} pharmaciens passeraient à tort pour partis. Téléchargez-le à nouveau.`;
    case 'file-too-big':
      return `Le fichier dépasse ${Math.round(refusal.limit / 1_048_576)} Mo : ce n’est sans doute pas le bon.`;
    case 'too-big-when-opened':
      return 'Une fois ouvert, le fichier est anormalement gros : il n’est pas lu. Enregistrez-le en CSV.';
    case 'workbook-unreadable':
      return 'Le classeur ne peut pas être lu. Enregistrez-le à nouveau en .xlsx ou en CSV.';
    case 'cancelled':
      return 'L’import a été annulé. Rien n’a été modifié.';
  }
};

const unreadable = {
  'not-found': 'Le fichier est introuvable. Vérifiez le chemin.',
  'not-allowed': 'Le fichier ne peut pas être ouvert : les droits de lecture manquent.',
  folder: 'Ce chemin est celui d’un dossier. Donnez le chemin du fichier.',
  unknown: 'Le fichier ne peut pas être lu jusqu’au bout. Copiez-le sur un disque local et réessayez.',
} as const;

const natures = {
  zip: 'Le fichier est une archive ZIP. Décompressez-la et importez le fichier « …_Personne_activite_….txt » qu’elle contient.',
  gzip: 'Le fichier est une archive compressée (gzip). Décompressez-la d’abord.',
  pdf: 'Le fichier est un PDF. Importez le fichier texte de l’Annuaire Santé.',
  'old-excel': 'Le fichier est un classeur Excel ancien (.xls). Enregistrez-le en .xlsx ou en CSV.',
  'utf-16': 'Le fichier est encodé en UTF-16. Enregistrez-le en UTF-8.',
  html: 'Le fichier est une page web, pas des données : le téléchargement a sans doute échoué. Téléchargez-le à nouveau.',
  binary: 'Le fichier n’est pas un fichier texte. Vérifiez que c’est bien le bon.',
  'windows-1252':
    'Le fichier n’est pas encodé en UTF-8 (sans doute en Windows-1252). Reprenez le fichier d’origine ou enregistrez-le en UTF-8.',
} as const;

const nameOf = (delimiter: string): string => (delimiter === '\t' ? 'des tabulations' : `« ${delimiter} »`);
