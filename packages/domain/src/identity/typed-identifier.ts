/** Why a typed or imported text cannot be the identifier it should be, whatever the identifier. */
export type IdentifierMistake =
  | { readonly code: 'identifier-missing' }
  | { readonly code: 'scientific-notation'; readonly text: string }
  | { readonly code: 'unexpected-character'; readonly character: string; readonly position: number }
  | { readonly code: 'wrong-length'; readonly length: number; readonly expected: number };

const separators = /[\s\u00A0\u202F\u2007\u200B\uFEFF]+/gu;

/** The text as people mean it: spaces of every kind dropped, letters in capitals. */
export const compactIdentifier = (text: string): string => text.replace(separators, '').toUpperCase();

/** True for what a spreadsheet makes of a long number: "8,997E+11". */
export const looksScientific = (compact: string): boolean => /^\d+(?:[.,]\d*)?E\+?\d{1,3}$/.test(compact);

/** Finds the first character outside `allowed`; positions count from 1, as people do, spaces left out. */
export const unexpectedCharacter = (compact: string, allowed: RegExp): IdentifierMistake | undefined => {
  const characters = [...compact];
  const index = characters.findIndex((character) => !allowed.test(character));
  const character = characters[index];
  return character === undefined
    ? undefined
    : { code: 'unexpected-character', character, position: index + 1 };
};
