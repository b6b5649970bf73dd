import { mistakeWords } from '@relais/content/messages/mistake-words';
import type { WordsCheck } from './answers.ts';
import { counted } from './figures.ts';
import { priceWords } from './price-words.ts';

/** What a text would cost and what keeps it from leaving, as plain data: it crosses to the browser. */
export type CheckShown = {
  readonly channel: 'sms' | 'email';
  /** "GSM-7, 147 unités, 1 segment, 0,075 €". */
  readonly measure: string;
  readonly priceSource: string;
  readonly isExpensive: boolean;
  /** The text, cut where a character forces the expensive encoding. */
  readonly marked: readonly TextPiece[];
  readonly culprits: string | undefined;
  readonly hasEconomical: boolean;
  readonly mistakes: readonly string[];
};

export type TextPiece = { readonly text: string; readonly isCulprit: boolean };

export const presentCheck = (check: WordsCheck, body: string): CheckShown => {
  const { channel, encoding, units, segments, offending, price } = check;
  return {
    channel,
    measure:
      channel === 'email'
        ? 'E-mail : sans prix à l’envoi'
        : [
            encoding,
            counted(units, 'unité', 'unités'),
            counted(segments, 'segment', 'segments'),
            priceWords(price.thousandthsOfEuro),
          ].join(', '),
    priceSource: price.source,
    isExpensive: encoding === 'UCS-2',
    marked: markedPieces(
      body,
      offending.map(({ index, character }) => [index, character.length]),
    ),
    culprits: culpritsOf(offending.map(({ character }) => character)),
    hasEconomical: check.economical !== null,
    mistakes: check.mistakes.map(mistakeWords),
  };
};

const markedPieces = (
  text: string,
  spots: readonly (readonly [index: number, length: number])[],
): readonly TextPiece[] => {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const [index, length] of spots) {
    if (index < end) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), isCulprit: false });
    pieces.push({ text: text.slice(index, index + length), isCulprit: true });
    end = index + length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isCulprit: false });
  return pieces;
};

const culpritsOf = (characters: readonly string[]): string | undefined => {
  if (characters.length === 0) return undefined;
  const each = [...new Set(characters)].map(characterWords);
  return `${capitalised(each.join(', '))}${each.length === 1 ? ' coûte' : ' coûtent'} cher\u00A0: avec un tel caractère, un segment passe de 160 à 70.`;
};

const unseen: Readonly<Record<string, string>> = {
  '«': 'le guillemet ouvrant',
  '»': 'le guillemet fermant',
  '\u00A0': 'l’espace insécable',
  '\u202F': 'l’espace fine',
};

/** Quotes cannot stand between quotes, and some characters show nothing. */
const characterWords = (character: string): string => unseen[character] ?? `«\u00A0${character}\u00A0»`;

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
