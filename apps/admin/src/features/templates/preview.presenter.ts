import { displayName } from '@relais/domain/identity/person-name';
import type { TemplatePreview } from '../../lib/answers.ts';
import { counted } from '../../lib/figures.ts';
import { phoneNumber } from '../../lib/phone-number.ts';
import { priceWords } from '../../lib/price-words.ts';
import type { PreviewShown } from './studio-state.ts';

export const presentPreview = (preview: TemplatePreview, channel: 'sms' | 'email'): PreviewShown => {
  const { person, message, recipient, examples, measure, price } = preview;
  return {
    name: displayName({ given: person.givenName, family: person.familyName }),
    message: { ...message, channel, recipient: recipientWords(recipient, channel) },
    measure:
      channel === 'email'
        ? undefined
        : `${measure.encoding}, ${counted(measure.segments, 'segment', 'segments')}, ${priceWords(price.thousandthsOfEuro)}`,
    examples:
      examples.length === 0
        ? undefined
        : `Exemples et non valeurs de la personne : ${examples.map((name) => `{${name}}`).join(', ')}. Les liens n’ouvrent rien.`,
  };
};

const recipientWords = (recipient: string | undefined, channel: 'sms' | 'email'): string => {
  if (recipient === undefined) {
    return channel === 'sms'
      ? 'aucun mobile connu : ce SMS ne partirait pas'
      : 'aucun e-mail connu : ce message ne partirait pas';
  }
  return channel === 'sms' ? phoneNumber(recipient) : recipient;
};
