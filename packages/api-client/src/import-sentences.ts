import type { Sentences } from './telling.ts';

/** Bringing a file into the roster. Why a file itself is refused is told by the import, in its explanation. */
export const importSentences: Sentences<
  'import-not-applicable' | 'import-already-ended' | 'upload-too-big' | 'upload-interrupted'
> = {
  'import-not-applicable': () =>
    'Cet essai ne peut plus être appliqué : il n’a pas abouti, ou son fichier n’est plus gardé. Déposez le fichier à nouveau.',
  'import-already-ended': () => 'Cet import est déjà terminé.',
  'upload-too-big': () => 'Ce fichier dépasse 2 Go : ce n’est sans doute pas le bon. Vérifiez-le.',
  'upload-interrupted': () =>
    'Le dépôt du fichier a été interrompu. Vérifiez votre connexion, puis déposez-le à nouveau.',
};
