export type PersonName = { readonly given: string; readonly family: string };

/** The name as a person reads it: "CLAIRE MARIE", "DE LA TOUR-MOREL" give "Claire Marie de La Tour-Morel". */
export const displayName = ({ given, family }: PersonName): string =>
  [properCase(given), writtenWithCare(family) ? properCase(family) : lowerLeadingParticle(properCase(family))]
    .filter((part) => part !== '')
    .join(' ');

/** The family name alone, as it heads a list: a particle keeps its capital there ("De La Tour-Morel"). */
export const displayFamilyName = (family: string): string => properCase(family);

/**
 * Registers write names in capitals without nuance; a name that already has small letters was written with care
 * and is kept. Only what is certain is changed: "MCDONALD" gives "Mcdonald", no missing accent is guessed.
 */
const properCase = (name: string): string => {
  const tidy = name
    .normalize('NFC')
    .replace(/[\s\u00A0\u202F]+/gu, ' ')
    .replace(/\s*([-'’])\s*/gu, '$1')
    .replace(/[-'’ ]+$|^[-'’ ]+/gu, '')
    .replaceAll("'", '’');
  if (writtenWithCare(tidy)) return tidy;
  return tidy.toLocaleLowerCase('fr').replace(/(^|[-’ ])(\p{L})/gu, (_, before: string, letter: string) => {
    return before + letter.toLocaleUpperCase('fr');
  });
};

const writtenWithCare = (name: string): boolean => /\p{Ll}/u.test(name);

// "de" and "d’" are small after a first name; "La", "Le" keep their capital (Jean de La Fontaine).
const lowerLeadingParticle = (family: string): string =>
  family.replace(/^(?:D’|(?:De|Du|Des) )/u, (particle) => particle.toLocaleLowerCase('fr'));
