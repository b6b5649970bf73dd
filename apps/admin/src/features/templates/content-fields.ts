import { fieldWords } from '@relais/content/messages/mistake-words';
import type { ContentField, MessageContent } from '@relais/content/schema/message';

/** The fields of a text, in the order in which they are read, each with its name. */
export const fieldsShown = (
  content: MessageContent,
): readonly { readonly field: ContentField; readonly label: string; readonly text: string }[] => {
  const fields: readonly (readonly [ContentField, string])[] =
    content.channel === 'sms'
      ? [['body', content.body]]
      : [
          ['subject', content.subject],
          ['body', content.body],
          ['action', content.action ?? ''],
          ['reason', content.reason],
        ];
  return fields.map(([field, text]) => ({ field, label: labelOf(field), text }));
};

/** "Le texte". */
export const labelOf = (field: ContentField): string => {
  const words = fieldWords[field];
  return words.charAt(0).toUpperCase() + words.slice(1);
};
