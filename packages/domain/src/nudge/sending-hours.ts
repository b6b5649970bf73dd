import { Temporal } from 'temporal-polyfill';
import { type Instant, instantFromMilliseconds } from '../kernel/instant.ts';
import type { Locality } from '../kernel/working-time/opening-hours.ts';
import { nextOpenInstant, type QuietHours } from '../kernel/working-time/quiet-hours.ts';
import { minuteOfDay, type TimeOfDay } from '../kernel/working-time/time-of-day.ts';
import type { FrenchZone } from '../kernel/working-time/zone.ts';
import { isoWeek, localDay, nextLocalDay, nextWeekStart, weekStart } from './local-day.ts';

/** The calendar that nudges are placed on: open hours, days and weeks, by the clock of a place. */
export type SendingHours = {
  /** The instant itself when a message may leave, else the next opening. */
  readonly nextOpen: (instant: Instant, place: Locality) => Instant;
  /** The first open day at that time of day, not before `from`; when hours open if that time is always quiet. */
  readonly firstAt: (from: Instant, time: TimeOfDay, place: Locality) => Instant;
  readonly day: (instant: Instant, zone: FrenchZone) => string;
  readonly nextDay: (instant: Instant, zone: FrenchZone) => Instant;
  readonly week: (instant: Instant, zone: FrenchZone) => string;
  readonly weekStart: (instant: Instant, zone: FrenchZone) => Instant;
  readonly nextWeekStart: (instant: Instant, zone: FrenchZone) => Instant;
};

/**
 * The calendar under these quiet hours. It remembers its answers, a bounded number of them: a whole region asks for
 * the same few instants.
 */
export const sendingHours = (quietHours: QuietHours): SendingHours => {
  const nextOpen = remembering(
    (instant: Instant, place: Locality) => nextOpenInstant(instant, quietHours, place),
    (instant, { zone, calendar }) => `${instant} ${zone} ${calendar}`,
  );
  const byZone = <Value>(compute: (instant: Instant, zone: FrenchZone) => Value) =>
    remembering(compute, (instant, zone) => `${instant} ${zone}`);
  return {
    nextOpen,
    firstAt: remembering(
      (from: Instant, time: TimeOfDay, place: Locality) => atTimeOfDay(from, time, place, nextOpen),
      (from, time, { zone, calendar }) => `${from} ${time} ${zone} ${calendar}`,
    ),
    day: byZone(localDay),
    nextDay: byZone(nextLocalDay),
    week: byZone(isoWeek),
    weekStart: byZone(weekStart),
    nextWeekStart: byZone(nextWeekStart),
  };
};

const mostRemembered = 20_000;

const remembering = <Question extends readonly unknown[], Answer>(
  compute: (...question: Question) => Answer,
  keyOf: (...question: Question) => string,
): ((...question: Question) => Answer) => {
  const known = new Map<string, Answer>();
  return (...question) => {
    const key = keyOf(...question);
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= mostRemembered) known.clear();
    const answer = compute(...question);
    known.set(key, answer);
    return answer;
  };
};

const searchedDays = 14;

const atTimeOfDay = (
  from: Instant,
  time: TimeOfDay,
  place: Locality,
  nextOpen: SendingHours['nextOpen'],
): Instant => {
  const minute = minuteOfDay(time);
  const plainTime = { hour: Math.floor(minute / 60) % 24, minute: minute % 60 };
  const firstDay = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(place.zone).toPlainDate();
  let first: Instant | undefined;
  for (let days = 0; days < searchedDays; days += 1) {
    const moment = firstDay.add({ days }).toZonedDateTime({ timeZone: place.zone, plainTime });
    const candidate = instantFromMilliseconds(moment.epochMilliseconds);
    if (candidate < from) continue;
    first ??= candidate;
    if (nextOpen(candidate, place) === candidate) return candidate;
  }
  return nextOpen(first ?? from, place);
};
