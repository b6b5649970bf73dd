import { counted, moment, type Sentences } from './telling.ts';

/** Writing and publishing the texts of messages. */
export const templateSentences: Sentences<
  | 'wrong-channel'
  | 'template-name-refused'
  | 'template-of-the-product'
  | 'template-in-use'
  | 'template-archived'
  | 'no-draft'
  | 'template-edited-meanwhile'
  | 'message-not-sendable'
  | 'variables-to-confirm'
  | 'nothing-changed'
  | 'message-incomplete'
> = {
  'wrong-channel': () => 'Ce texte est écrit pour l’autre canal. Rechargez la page.',
  'template-name-refused': ({ isTaken }) =>
    isTaken
      ? 'Un modèle de ce canal porte, ou a porté, ce nom. Choisissez-en un autre.'
      : 'Donnez un nom avec au moins une lettre.',
  'template-of-the-product': () =>
    'Ce modèle est livré avec le produit, et son nom ne change pas. Créez-en un autre à partir de son texte.',
  'template-in-use': ({ rules }) =>
    rules.length === 0
      ? 'La connexion envoie ce modèle. Il ne peut pas être archivé.'
      : `${rules.length === 1 ? 'Cette règle utilise' : 'Ces règles utilisent'} ce modèle\u00A0: ${rules.map((rule) => `«\u00A0${rule}\u00A0»`).join(', ')}. Choisissez-y un autre modèle, puis archivez celui-ci.`,
  'template-archived': () => 'Ce modèle est archivé. Remettez-le en service pour changer son texte.',
  'no-draft': () => 'Il n’y a pas de brouillon. Modifiez le texte, puis enregistrez.',
  'template-edited-meanwhile': ({ editedBy, editedAt }, telling) =>
    `${editedBy ?? 'Quelqu’un'} a modifié ce texte ${moment(editedAt, telling)}. Comparez les deux versions, puis enregistrez à nouveau.`,
  'message-not-sendable': ({ mistakes }) =>
    `Ce texte ne peut pas partir : ${counted(mistakes.length, 'point', 'points')} à corriger.`,
  'variables-to-confirm': ({ added, removed }) =>
    `Vous ${[listed('ajoutez', added), listed('retirez', removed)].filter((part) => part !== '').join(' et ')}. Confirmez pour publier.`,
  'nothing-changed': () => 'Ce brouillon est identique au texte publié. Rien n’a été publié.',
  'message-incomplete': ({ name }) =>
    name === undefined
      ? 'Ce message ne peut pas être affiché : une accolade est seule. Corrigez le texte.'
      : `Ce message ne peut pas être affiché : {${name}} n’a pas de valeur pour cette personne.`,
};

const listed = (verb: string, names: readonly string[]): string =>
  names.length === 0 ? '' : `${verb} ${names.map((name) => `{${name}}`).join(', ')}`;
