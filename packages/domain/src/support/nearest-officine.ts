import type { DepartmentCode } from '../identity/department.ts';

/** Where an officine is, as far as the directory tells: positions are not in it. */
export type OfficinePlace = {
  readonly communeCode: string | null;
  readonly commune: string | null;
  readonly postcode: string | null;
  readonly department: DepartmentCode | null;
};

/** How near two officines are, the nearest first. */
export const nearnesses = ['same-commune', 'same-postcode', 'same-department'] as const;
export type Nearness = (typeof nearnesses)[number];

/** How near `there` is to `here`; `undefined` when it is too far to go and borrow a computer. */
export const nearnessOf = (here: OfficinePlace, there: OfficinePlace): Nearness | undefined => {
  if (here.department === null || here.department !== there.department) return undefined;
  if (isSame(here.communeCode, there.communeCode)) return 'same-commune';
  if (isSame(nameOf(here.commune), nameOf(there.commune))) return 'same-commune';
  return isSame(here.postcode, there.postcode) ? 'same-postcode' : 'same-department';
};

/** Those within reach of `here`, the nearest first; inside a department, neighbouring postcodes come before distant ones. */
export const nearestFirst = <Place extends OfficinePlace>(
  here: OfficinePlace,
  places: readonly Place[],
): readonly { readonly place: Place; readonly nearness: Nearness }[] =>
  places
    .flatMap((place) => {
      const nearness = nearnessOf(here, place);
      return nearness === undefined ? [] : [{ place, nearness }];
    })
    .toSorted(
      (one, other) =>
        nearnesses.indexOf(one.nearness) - nearnesses.indexOf(other.nearness) ||
        postcodeGap(here, one.place) - postcodeGap(here, other.place),
    );

const isSame = (one: string | null, other: string | null): boolean => one !== null && one === other;

const nameOf = (commune: string | null): string | null =>
  commune === null
    ? null
    : commune
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, ' ')
        .trim() || null;

const unknownGap = 100_000;

const postcodeGap = ({ postcode: here }: OfficinePlace, { postcode: there }: OfficinePlace): number => {
  if (here === null || there === null || !/^\d{5}$/.test(here) || !/^\d{5}$/.test(there)) return unknownGap;
  return Math.abs(Number(here) - Number(there));
};
