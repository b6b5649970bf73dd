import { displayFamilyName } from '@relais/domain/identity/person-name';

/** "SELARL PHARMACIE DU PORT" as a person reads it: "Selarl Pharmacie du Port". A name written with care is kept. */
export const officineName = (name: string): string =>
  displayFamilyName(name)
    .replace(/(?<=.)(?<![\p{L}’])(De|Du|Des|La|Le|Les|Et|En|Au|Aux|À|Sur|Sous)(?=[ ])/gu, (word) =>
      word.toLocaleLowerCase('fr'),
    )
    .replace(/(?<= )([DL])(?=’)/gu, (letter) => letter.toLocaleLowerCase('fr'))
    .replace(/\b(Selarl|Selas|Snc|Sarl|Eurl|Sel|Scp)\b/gu, (form) => form.toLocaleUpperCase('fr'));
