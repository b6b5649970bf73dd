import { hasLuhnKey } from '@relais/domain/identity/luhn';
import { type Place, places } from './fictional-places.ts';
import { familyNames, longestName, men, officineNames, women } from './invented-words.ts';
import { type SeededChance, seededChance } from './seeded-chance.ts';

export type FictionalOfficine = {
  readonly finess: string;
  readonly name: string;
  readonly place: Place;
  readonly street: string;
};

export type FictionalPharmacist = {
  readonly rpps: string;
  readonly civility: 'M' | 'MME';
  readonly familyName: string;
  readonly givenName: string;
  readonly mobile: string | undefined;
  readonly landline: string | undefined;
  readonly email: string | undefined;
};

export type FictionalPractice = {
  readonly pharmacist: FictionalPharmacist;
  readonly officine: FictionalOfficine;
  readonly role: 'titulaire' | 'adjoint' | 'remplacant';
};

export type FictionalRegion = {
  readonly officines: readonly FictionalOfficine[];
  readonly pharmacists: readonly FictionalPharmacist[];
  readonly practices: readonly FictionalPractice[];
};

/** About 40 officines and 100 pharmacists, always the same ones. Identifiers are of the ranges kept for fiction. */
export const fictionalRegion = (): FictionalRegion => {
  const chance = seededChance(2026);
  const officines = places
    .flatMap((place) => Array.from({ length: place.officines }, () => place))
    .map((place, index) => anOfficine(place, index, chance));
  const pharmacists: FictionalPharmacist[] = [];
  const practices: FictionalPractice[] = [];
  for (const officine of officines) {
    for (const role of teamRoles(chance)) {
      const pharmacist = aPharmacist(pharmacists.length, chance);
      pharmacists.push(pharmacist);
      practices.push({ pharmacist, officine, role });
    }
  }
  return { officines, pharmacists, practices: [...practices, ...secondPractices(practices)] };
};

const anOfficine = (place: Place, index: number, chance: SeededChance): FictionalOfficine => ({
  finess: withKey(`9900${String(100 + index).padStart(4, '0')}`),
  name: index === 7 ? longestName : `PHARMACIE ${officineNames[index % officineNames.length] ?? 'DU FIL'}`,
  place,
  street: `${1 + chance.below(80)}|Rue|${chance.from(['du Fil', 'des Lilas', 'du Relais', 'de la Paix', 'Haute'])}`,
});

const teamRoles = (chance: SeededChance): FictionalPractice['role'][] => {
  const titulaires = chance.next() < 0.35 ? 2 : 1;
  const adjoints = chance.below(3);
  return [
    ...Array.from({ length: titulaires }, () => 'titulaire' as const),
    ...Array.from({ length: adjoints }, () => 'adjoint' as const),
    ...(chance.next() < 0.15 ? (['remplacant'] as const) : []),
  ];
};

/** The numbers of 06 39 98 are kept for fiction; from 4000 on, the sandbox delivers to them without a fault. */
const aPharmacist = (index: number, chance: SeededChance): FictionalPharmacist => {
  const isWoman = chance.next() < 0.6;
  const familyName = familyNames[index % familyNames.length] ?? 'SAUGE';
  const secondName =
    index >= familyNames.length ? `-${familyNames[(index * 7 + 3) % familyNames.length]}` : '';
  const givenName = isWoman ? chance.from(women) : chance.from(men);
  const reach = chance.next();
  const mobile = `06 39 98 ${String(4000 + index).replace(/(..)$/, ' $1')}`;
  return {
    rpps: withKey(`9970001${String(index).padStart(3, '0')}`),
    civility: isWoman ? 'MME' : 'M',
    familyName: `${familyName}${secondName}`,
    givenName,
    mobile: reach < 0.78 ? mobile : undefined,
    landline:
      reach >= 0.78 && reach < 0.86
        ? `05 56 00 ${String(10 + (index % 90))} ${String(10 + (index % 80))}`
        : undefined,
    email:
      reach < 0.7 || reach >= 0.8 ? `${plain(givenName)}.${plain(familyName)}@officine.example` : undefined,
  };
};

/** A few adjoints also work elsewhere. */
const secondPractices = (practices: readonly FictionalPractice[]): FictionalPractice[] =>
  practices
    .filter(({ role }) => role === 'adjoint')
    .filter((_, index) => index % 8 === 3)
    .flatMap((practice) => {
      const elsewhere = practices.find(
        ({ officine }) =>
          officine.finess !== practice.officine.finess &&
          officine.place.department === practice.officine.place.department,
      );
      return elsewhere === undefined ? [] : [{ ...practice, officine: elsewhere.officine }];
    });

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

const withKey = (digits: string): string =>
  Array.from({ length: 10 }, (_, key) => `${digits}${key}`).find(hasLuhnKey) ?? `${digits}0`;
