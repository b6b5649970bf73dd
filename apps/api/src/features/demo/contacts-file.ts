import type { FictionalRegion } from './fictional-region.ts';

/** The Ordre's coordinates of the region: UTF-8, `;`, one line a person; a landline sometimes stands where a mobile should. */
export const contactsFile = ({ pharmacists }: Pick<FictionalRegion, 'pharmacists'>): string =>
  [
    'RPPS;Nom;Prénom;E-mail;Téléphone mobile',
    ...pharmacists.map(({ rpps, familyName, givenName, email, mobile, landline }) =>
      [rpps, familyName, givenName, email ?? '', mobile ?? landline ?? ''].join(';'),
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');
