import { writeFileSync } from 'node:fs';
import { pharmacistEvery, rppsOfPharmacist } from './national-file.ts';

/** Writes an e-mail address, and for four in five a mobile number, for each pharmacist of a national file of `rows` rows. */
export const writeCoordinatesFile = (path: string, rows: number): void => {
  const people = Array.from({ length: Math.ceil(rows / pharmacistEvery) }, (_, person) => person);
  const lines = people.map((person) => {
    const mobile = person % 5 === 4 ? '' : `063998${String(person % 10_000).padStart(4, '0')}`;
    return `${rppsOfPharmacist(person)};personne-${person}@officine.example;${mobile}`;
  });
  writeFileSync(path, ['RPPS;E-mail;Mobile', ...lines, ''].join('\r\n'));
};
