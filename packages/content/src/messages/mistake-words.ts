import type { ContentField } from '../schema/message.ts';
import type { ContentMistake } from './check-content.ts';

export const fieldWords = {
  subject: 'l’objet',
  body: 'le texte',
  action: 'le bouton',
  reason: 'la raison de l’envoi',
} as const satisfies Record<ContentField, string>;

/** What is wrong and what to do about it, for the editor of a message. */
export const mistakeWords = (mistake: ContentMistake): string => {
  switch (mistake.code) {
    case 'field-empty':
      return `Il manque ${fieldWords[mistake.field]}.`;
    case 'field-too-long':
      return `${capitalised(fieldWords[mistake.field])} dépasse ${mistake.longest} caractères. Raccourcissez.`;
    case 'control-character':
      return `Un caractère invisible est à la position ${mistake.index + 1} dans ${fieldWords[mistake.field]}. Effacez-le.`;
    case 'malformed-placeholder':
      return `Une accolade est seule à la position ${mistake.index + 1} dans ${fieldWords[mistake.field]}. Une variable s’écrit {prenom}, en minuscules.`;
    case 'unknown-variable':
      return `{${mistake.name}} n’est ni une variable ni un fait connu. Choisissez dans la liste.`;
    case 'variable-not-available':
      return `{${mistake.name}} n’est pas connue quand ce message part. Retirez-la.`;
    case 'missing-fact':
      return `Le fait {${mistake.name}} n’a pas de texte. Complétez-le ou retirez-le.`;
    case 'required-variable':
      return `Il manque {${mistake.name}} : sans elle, ce message ne sert à rien.`;
    case 'foreign-link':
      return `« ${mistake.link} » peut devenir un lien vers un autre site que le nôtre. Remplacez-le par {lien} et donnez l’adresse sur la page.`;
    case 'reason-start':
      return 'La raison de l’envoi commence par « Vous recevez ce message car ».';
    case 'too-many-segments':
      return `Ce SMS prend ${mistake.segments} segments, ${mistake.most} au plus. Raccourcissez ou prenez la version économique.`;
  }
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
