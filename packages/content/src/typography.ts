export type TypographyMistake = {
  readonly code:
    | 'straight-apostrophe'
    | 'straight-quote'
    | 'no-narrow-space-before'
    | 'no-fixed-space-before-colon'
    | 'no-fixed-space-in-quotes'
    | 'no-fixed-space-before-unit'
    | 'three-dots'
    | 'double-space'
    | 'exclamation'
    | 'veuillez';
  /** The words around the mistake. */
  readonly near: string;
};

const rules: readonly (readonly [TypographyMistake['code'], RegExp])[] = [
  ['straight-apostrophe', /'/g],
  ['straight-quote', /"/g],
  ['no-narrow-space-before', /[^\u202F;!?](?=[;!?])/g],
  ['no-fixed-space-before-colon', /[^\u00A0\d](?=:)/g],
  ['no-fixed-space-in-quotes', /«(?!\u00A0)|(?<!\u00A0)»/g],
  ['no-fixed-space-before-unit', /\d (?=(?:h|min|s|€|secondes|minutes|heures|jours|chiffres)(?![\p{L}]))/gu],
  ['three-dots', /\.\.\./g],
  ['double-space', / {2}/g],
  ['exclamation', /!/g],
  ['veuillez', /veuillez/gi],
];

/** Somebody else's screen may say "veuillez": words between « » are not ours. Addresses and placeholders are not prose. */
const ownWords = (text: string): string =>
  text
    .replace(/\{[a-z0-9-]+\}/g, 'x')
    .replace(/https?:\/\/\S+/g, 'x')
    .replace(/(«\u00A0)[^»]*(\u00A0»)/g, '$1x$2');

/** French typography and the writing rules, for a text read on a screen or on paper (not an SMS). */
export const typographyMistakes = (text: string): readonly TypographyMistake[] => {
  const prose = ownWords(text);
  return rules.flatMap(([code, pattern]) =>
    [...prose.matchAll(pattern)].map((found) => ({
      code,
      near: prose.slice(Math.max(0, found.index - 15), found.index + 15),
    })),
  );
};
