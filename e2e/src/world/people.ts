import type { Practice } from './annuaire-file.ts';
import { finessOf, rppsOf } from './identifiers.ts';

export type Person = Practice & { readonly mobile: string; readonly email: string };

/** Guéret: a department where the fictional region has nobody. */
const gueret = { postcode: '23000', communeCode: '23096', commune: 'Guéret' } as const;

/** The department of the people below; the clock there is that of Paris. */
export const journeysDepartment = '23';

const officine = (number: number, name: string): Practice['officine'] => ({
  finess: finessOf(number),
  name: `PHARMACIE ${name}`,
  ...gueret,
});

const officines = {
  path: officine(1, 'DES CHEMINS'),
  desk: officine(2, 'DU GUICHET'),
  waiting: officine(3, 'DU SABLIER'),
} as const;

/** Numbers of 06 39 98 are kept for fiction; the sandbox delivers to these. */
const person = (
  number: number,
  familyName: string,
  practice: Practice['officine'],
  mobile = `+336399870${String(number).padStart(2, '0')}`,
): Person => ({
  rpps: rppsOf(number),
  familyName,
  givenName: 'CAMILLE',
  role: 'titulaire',
  officine: practice,
  mobile,
  email: `camille.${familyName.toLowerCase()}@officine.example`,
});

/** The sandbox takes a message to this number, then says that nobody has it (30005). */
const nobodysMobile = '+33639980005';

/** One person for each journey that changes somebody's situation: journeys run side by side. */
export const people = {
  walksThePath: person(1, 'ANETH', officines.path),
  walksWithoutScript: person(2, 'BARDANE', officines.path),
  mistypesTheCode: person(3, 'CUMIN', officines.path),
  asksForCodes: person(4, 'DROSERA', officines.path),
  isConfirmed: person(5, 'EGLANTIER', officines.desk),
  isCorrected: person(6, 'FENOUIL', officines.desk),
  isWantedByTwo: person(7, 'GENEPI', officines.desk),
  hasWaited: person(8, 'HYSOPE', officines.waiting),
  hasLostTheirNumber: person(9, 'IMPATIENTE', officines.waiting, nobodysMobile),
  seesEveryPage: person(10, 'JUSQUIAME', officines.path),
  isToBeExcluded: person(12, 'LIERRE', officines.desk),
  changesTheirNumber: person(11, 'KETMIE', officines.desk),
} as const satisfies Record<string, Person>;
