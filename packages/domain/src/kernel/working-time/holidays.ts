import { Temporal } from 'temporal-polyfill';
import { easterSunday } from './easter.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';

/** "2026-05-14": a day, wherever one is. */
export type DayText = string;

export type Holiday = { readonly date: DayText; readonly name: string };

/** Either a fixed "MM-DD", or a number of days after Easter Sunday. */
type Rule = readonly [when: string | number, name: string];

// Code du travail L3133-1.
const national: readonly Rule[] = [
  ['01-01', 'Jour de l’An'],
  [1, 'Lundi de Pâques'],
  ['05-01', 'Fête du Travail'],
  ['05-08', 'Victoire de 1945'],
  [39, 'Ascension'],
  [50, 'Lundi de Pentecôte'],
  ['07-14', 'Fête nationale'],
  ['08-15', 'Assomption'],
  ['11-01', 'Toussaint'],
  ['11-11', 'Armistice de 1918'],
  ['12-25', 'Noël'],
];

const goodFriday: Rule = [-2, 'Vendredi saint'];
const abolition = (when: string): Rule => [when, 'Abolition de l’esclavage'];

// Saint-Martin: sources give both days, and silence on one day too many harms nobody. The Pacific days are
// second-hand. Good Friday is observed by custom in Guadeloupe and Martinique, not by law: an editor may add it.
const local: Readonly<Record<HolidayCalendar, readonly Rule[]>> = {
  metropole: [],
  'alsace-moselle': [goodFriday, ['12-26', 'Saint-Étienne']],
  guadeloupe: [abolition('05-27')],
  martinique: [abolition('05-22')],
  guyane: [abolition('06-10')],
  'la-reunion': [abolition('12-20')],
  mayotte: [abolition('04-27')],
  'saint-pierre-et-miquelon': [],
  'saint-barthelemy': [abolition('10-09')],
  'saint-martin': [abolition('05-27'), abolition('05-28')],
  'wallis-et-futuna': [
    ['04-28', 'Saint Pierre Chanel'],
    ['06-29', 'Saints Pierre et Paul'],
    ['07-29', 'Fête du Territoire'],
  ],
  'polynesie-francaise': [['03-05', 'Arrivée de l’Évangile'], goodFriday, ['11-20', 'Matari’i i ni’a']],
  'nouvelle-caledonie': [['09-24', 'Fête de la Citoyenneté']],
};

const known = new Map<string, ReadonlyMap<DayText, string>>();

/** The public holidays of a territory in a year, by date. Source: domain-facts, section 12. */
export const holidaysOf = (calendar: HolidayCalendar, year: number): readonly Holiday[] =>
  [...namesByDay(calendar, year)].map(([date, name]) => ({ date, name }));

/** The name of the holiday on that day, `undefined` on an ordinary day. */
export const holidayName = (calendar: HolidayCalendar, day: DayText): string | undefined =>
  namesByDay(calendar, Number(day.slice(0, 4))).get(day);

const namesByDay = (calendar: HolidayCalendar, year: number): ReadonlyMap<DayText, string> => {
  const key = `${calendar} ${year}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const easter = Temporal.PlainDate.from({ year, ...easterSunday(year) });
  const dayOf = (when: string | number): DayText =>
    typeof when === 'number' ? easter.add({ days: when }).toString() : `${year}-${when}`;
  const computed = new Map(
    [...national, ...local[calendar]]
      .map(([when, name]) => [dayOf(when), name] as const)
      .sort(([left], [right]) => left.localeCompare(right)),
  );
  known.set(key, computed);
  return computed;
};
