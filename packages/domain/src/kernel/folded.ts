/** Lower case, without accents, ligatures or typographic signs: "Œil d’Été" becomes "oeil d ete". */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[’'`´\u00A0\u202F]/g, ' ');

/** Folded, and nothing but letters and digits with one space between words: "Pharmacie  St-Jean (29)" becomes "pharmacie st jean 29". */
export const foldedWords = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
