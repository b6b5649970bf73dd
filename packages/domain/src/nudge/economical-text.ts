import { septetsOf } from './gsm-alphabet.ts';

const replacements: ReadonlyMap<string, string> = new Map([
  ['ç', 'c'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['’', "'"],
  ['‘', "'"],
  ['`', "'"],
  ['“', '"'],
  ['”', '"'],
  ['«', '"'],
  ['»', '"'],
  ['–', '-'],
  ['—', '-'],
  ['‑', '-'],
  ['−', '-'],
  ['…', '...'],
  ['•', '-'],
  ['→', '->'],
  ['×', 'x'],
  ['°', 'o'],
  ['\t', ' '],
  ['\u00A0', ' '],
  ['\u202F', ' '],
  ['\u2009', ' '],
  ['\u00AD', ''],
  ['\u200B', ''],
  ['\uFEFF', ''],
]);

/**
 * The same text in as few SMS segments as letters allow: French characters outside the GSM alphabet give way to
 * their nearest inside it. What has no equivalent (an emoji) is kept: `measureSms` still points at it.
 */
export const economicalText = (text: string): string =>
  [...withTightPunctuation(text.normalize('NFC'))].map(economicalCharacter).join('');

// Quotes hug their text and ; : ! ? their word, as in the messages of people who pay by the segment.
const withTightPunctuation = (text: string): string =>
  text
    .replace(/«[ \u00A0\u202F]*/gu, '«')
    .replace(/[ \u00A0\u202F]*»/gu, '»')
    .replace(/[ \u00A0\u202F]+(?=[;:!?](?:\s|$))/gu, '');

const economicalCharacter = (character: string): string => {
  if (septetsOf(character) !== 0) return character;
  const replacement = replacements.get(character);
  if (replacement !== undefined) return replacement;
  const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
  return bare !== '' && [...bare].every((letter) => septetsOf(letter) !== 0) ? bare : character;
};
