/**
 * The name of an officine as a person reads it: "PHARMACIE DE LA PLACE DU MARCHE" gives "Pharmacie de la Place du
 * Marche". Registers write in capitals; a name that already has small letters was written with care and is kept. Only
 * what is certain is changed: no missing accent is guessed.
 */
export const displayOfficineName = (name: string): string => {
  const tidy = name
    .normalize('NFC')
    .replace(/[\s\u00A0\u202F]+/gu, ' ')
    .replaceAll("'", '’')
    .trim();
  if (/\p{Ll}/u.test(tidy)) return tidy;
  return tidy
    .split(/(?<=[ \-’/(])/u)
    .map((word, index) => shown(word, index === 0))
    .join('');
};

/** Legal forms stay in capitals; articles and prepositions are small inside a name. */
const legalForms = /^(?:SELARL|SELAS|SELCA|SNC|SARL|EURL|SAS|SASU|SPFPL|EI)\P{L}*$/u;
const smallWords = /^(?:A|AU|AUX|D|DE|DES|DU|EN|ET|L|LA|LE|LES|SOUS|SUR)\P{L}*$/u;

const shown = (word: string, isFirst: boolean): string => {
  if (legalForms.test(word)) return word;
  const small = word.toLocaleLowerCase('fr');
  if (smallWords.test(word) && !isFirst) return small;
  return small.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase('fr'));
};
