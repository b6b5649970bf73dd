// 20210301, optionally followed by a time of day of 4 or 6 digits.
const date = '(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
const time = '(?:[01]\\d|2[0-3])[0-5]\\d(?:[0-5]\\d)?';

const separatedDate = new RegExp(
  `(?<![0-9A-Z])(?:${date}(?:T?${time})?|\\d{4}[-/.]\\d{2}[-/.]\\d{2}|\\d{2}[-/.]\\d{2}[-/.]\\d{4})(?![0-9A-Z])`,
  'g',
);
// What stands before a glued date is never shorter than a FINESS or ADELI number: a rank is not mistaken for a year.
const gluedDate = new RegExp(`^([FRC]?[0-9A-Z]{9,}?)${date}(?:T?${time})?$`);

/**
 * The lasting part of the directory's technical identifier of a structure (F + FINESS, R + RPPS and rank, C + SIRET
 * or ADELI and rank). Two rows of one officine may carry it with different dates: the date is dropped.
 * Empty when nothing lasting remains.
 */
export const lastingStructureId = (technicalId: string): string =>
  technicalId
    .trim()
    .toUpperCase()
    .replace(separatedDate, '')
    .replace(/[^0-9A-Z]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(gluedDate, '$1');
