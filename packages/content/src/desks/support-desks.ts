import type { Desk } from '@relais/domain/support/desk';
import type { Desk as DeskSheet } from '../schema/desk.ts';
import type { Fact } from '../schema/fact.ts';
import { symptomsOfDesk } from '../symptoms/symptoms.ts';
import { desks } from './desks.ts';

/** A desk as the opening-hours rules want it, its facts in place. A detail whose fact is missing is absent, never invented. */
export const supportDesk = (sheet: DeskSheet, factOf: (slug: string) => Fact | undefined): Desk => {
  const find = (slug: string | null): Fact | undefined => (slug === null ? undefined : factOf(slug));
  const phone = find(sheet.phone)?.text;
  const email = find(sheet.email)?.text;
  const form = find(sheet.form)?.text;
  const price = find(sheet.price)?.value;
  const hours = find(sheet.hours)?.value;
  return {
    id: sheet.slug,
    name: sheet.name,
    solves: [...new Set(symptomsOfDesk(sheet.slug).map(({ code }) => code))],
    place: { zone: 'Europe/Paris', calendar: 'metropole' },
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
    ...(form === undefined ? {} : { form }),
    ...(price?.kind === 'price' ? { price: price.price } : {}),
    ...(hours?.kind === 'opening-hours'
      ? { hours: hours.hours, place: { zone: hours.zone, calendar: hours.calendar } }
      : {}),
  };
};

/** Every shipped desk, with the facts `factOf` gives: the shipped ones or the editors'. */
export const supportDesks = (factOf: (slug: string) => Fact | undefined): readonly Desk[] =>
  desks.map((desk) => supportDesk(desk, factOf));
