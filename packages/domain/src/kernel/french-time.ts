import { Temporal } from 'temporal-polyfill';
import { fitFor, type Medium, noBreakSpace } from './french-medium.ts';
import type { Instant } from './instant.ts';
import type { FrenchZone } from './working-time/zone.ts';

/** From where a moment is told: what is today there, and by which clock. */
export type Viewpoint = { readonly now: Instant; readonly zone: FrenchZone; readonly medium?: Medium };

const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const months = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');

/** "14 h 10", "8 h 00". */
export const frenchClock = (instant: Instant, zone: FrenchZone, medium: Medium = 'screen'): string =>
  fitFor(medium, clock(local(instant, zone)));

/** "mardi 24 nov.", "vendredi 1er janv. 2027" when the year is not this one. */
export const frenchDay = (instant: Instant, { now, zone, medium = 'screen' }: Viewpoint): string =>
  fitFor(medium, day(local(instant, zone), local(now, zone)));

/** "demain à 14 h 10", "hier à 9 h 05", "mardi 24 nov. à 14 h 10". */
export const frenchMoment = (instant: Instant, { now, zone, medium = 'screen' }: Viewpoint): string => {
  const then = local(instant, zone);
  const today = local(now, zone);
  const nights = today.toPlainDate().until(then.toPlainDate(), { largestUnit: 'day' }).days;
  const named = new Map([
    [-1, 'hier'],
    [0, 'aujourd’hui'],
    [1, 'demain'],
  ]);
  return fitFor(medium, `${named.get(nights) ?? day(then, today)} à ${clock(then)}`);
};

const local = (instant: Instant, zone: FrenchZone): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);

const clock = ({ hour, minute }: Temporal.ZonedDateTime): string =>
  [hour, 'h', String(minute).padStart(2, '0')].join(noBreakSpace);

const day = (then: Temporal.ZonedDateTime, today: Temporal.ZonedDateTime): string => {
  const date = [then.day === 1 ? '1er' : then.day, months[then.month - 1]].join(noBreakSpace);
  const year = then.year === today.year ? '' : `${noBreakSpace}${then.year}`;
  return `${weekdays[then.dayOfWeek - 1]} ${date}${year}`;
};
