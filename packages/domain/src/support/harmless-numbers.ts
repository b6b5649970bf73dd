const months =
  'janv(?:ier|\\.)?|f[ée]v(?:rier|r\\.?|\\.)?|mars|avr(?:il|\\.)?|mai|juin|juil(?:let|\\.)?|ao[uû]t|sept(?:embre|\\.)?|oct(?:obre|\\.)?|nov(?:embre|\\.)?|d[ée]c(?:embre|\\.)?';
const gap = '[ .\\-\\u00A0\\u202F]?';
const units =
  '€|euros?|%|h\\b|heures?|min\\b|minutes?|jours?|semaines?|mois|ans?\\b|fois|patients?|personnes?|bo[iî]tes?|doses?|lots?|km|m\\b|m[èe]tres?|rue|route|avenue|chemin|boulevard|place|impasse';

/** Numbers that are part of ordinary sentences, each with what proves it: order matters, the most telling first. */
const harmless: readonly RegExp[] = [
  // +33 6 12 34 56 78, 0033…, 06.12.34.56.78, 0 800 08 32 04, 0690 12 34 56
  new RegExp(`(?:\\+|(?<!\\d)00)\\d{1,3}${gap}(?:\\(0\\)${gap})?(?:\\d${gap}){5,11}\\d(?!\\d)`, 'gu'),
  new RegExp(`(?<!\\d)0(?:${gap}\\d){9}(?!${gap}\\d)`, 'gu'),
  // 2026-11-24, 24/11/2026, 24.11.26, 24/11
  /(?<!\d)(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/gu,
  /(?<!\d)(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d\d|\d\d)(?![/.-]?\d)/gu,
  /(?<![\d/])(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])(?![/.-]?\d)/gu,
  /(?<!\d)(?:0[1-9]|1[0-2])\/(?:19|20)\d\d(?!\d)/gu,
  // 24 novembre 2026, les 15 16 décembre, novembre 2026
  new RegExp(`(?<!\\d)(?:\\d{1,2}(?:er)?[ -])*(?:${months})(?:\\s+(?:19|20)\\d\\d)?(?![\\d\\p{L}])`, 'giu'),
  // en 2024, depuis 2021
  /(?<!\p{L})(?:en|depuis|fin|d[ée]but|mi|ann[ée]e|vers|avant|apr[èe]s|jusqu.en|[ée]t[ée]|hiver|printemps|automne)[\s-]+(?:19|20)\d\d(?!\d)/giu,
  // 14 h 30, 14h30, 14:30, 9h
  /(?<!\d)(?:[01]?\d|2[0-4])\s?(?:h|:)\s?(?:[0-5]\d)?(?![\d\p{L}])/giu,
  // fixe : 41 12 34
  new RegExp(
    `(?:t[ée]l(?:[ée]phone)?|fixe|mobile|portable|ligne|joindre|rappele[rz]|appele[rz])(?:\\s+(?:au|sur|le|moi))*\\s*:?\\s*\\d(?:${gap}\\d){5,8}(?!${gap}\\d)`,
    'giu',
  ),
  // RPPS, national identifier, FINESS, SIRET, card number: 9 digits or more, whole or in small groups
  /(?<!\d)\d{9,20}(?!\d)/gu,
  /(?<!\d)\d{1,3}(?:[ .\u00A0\u202F]\d{2,3}){3,}(?![ .\u00A0\u202F]?\d)/gu,
  // 1 500 €, 1200 patients, 12-14 jours
  new RegExp(`(?<!\\d)\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})*(?:[-,]\\d{1,3})?\\s?(?:${units})`, 'giu'),
  new RegExp(`(?<!\\d)\\d{4}(?:,\\d{1,2})?\\s?(?:${units})`, 'giu'),
  // erreur 4031, Windows 2016, article 4001
  /(?<!\p{L})(?:erreur|error|windows|office|version|article|arr[êe]t[ée]|d[ée]cret|[ée]tape|option)\s+(?:n°\s*)?\d{1,4}(?![\d\p{L}])/giu,
];

/** The text once every number that is plainly a date, an hour, a phone number, an identifier or a quantity is out. */
export const withoutHarmlessNumbers = (text: string): string =>
  harmless.reduce((left, pattern) => left.replace(pattern, ' · '), text);
