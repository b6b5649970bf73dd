import { Temporal } from 'temporal-polyfill';
import type { Instant } from './instant.ts';
import type { FrenchZone } from './working-time/zone.ts';

/** `screen` follows French typography; `sms` keeps to ordinary spaces and characters that do not shorten a message. */
export type Medium = 'screen' | 'sms';

/** From where a moment is told: what is today there, and by which clock. */
export type Viewpoint = { readonly now: Instant; readonly zone: FrenchZone; readonly medium?: Medium };

const noBreakSpace = '\u00A0';
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

/** "dans 26 h environ", "dans 40 min environ", "il y a 3 h": elapsed time, days beyond 48 h. */
export const frenchDelay = (
  instant: Instant,
  { now, medium = 'screen' }: Pick<Viewpoint, 'now' | 'medium'>,
): string => {
  const elapsed = instant - now;
  if (elapsed < 0)
    return fitFor(medium, elapsed > -60_000 ? 'à l’instant' : `il y a ${span(-elapsed, Math.floor)}`);
  return fitFor(
    medium,
    elapsed < 60_000 ? 'dans moins d’une minute' : `dans ${span(elapsed, Math.round)} environ`,
  );
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

const span = (milliseconds: number, round: (value: number) => number): string => {
  const minutes = round(milliseconds / 60_000);
  if (minutes < 60) return `${minutes}${noBreakSpace}min`;
  const hours = round(milliseconds / 3_600_000);
  if (hours <= 48) return `${hours}${noBreakSpace}h`;
  return `${round(milliseconds / 86_400_000)}${noBreakSpace}jours`;
};

// "août" is the only month whose accent leaves the SMS alphabet; "aout" is an accepted spelling.
const fitFor = (medium: Medium, text: string): string =>
  medium === 'screen'
    ? text
    : text.replaceAll(noBreakSpace, ' ').replaceAll('’', "'").replaceAll('août', 'aout');
