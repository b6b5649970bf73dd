import { Temporal } from 'temporal-polyfill';
import { type Instant, instantFromMilliseconds } from '../kernel/instant.ts';
import type { FrenchZone } from '../kernel/working-time/zone.ts';

/** "2026-11-24": the day it is there at that instant. */
export const localDay = (instant: Instant, zone: FrenchZone): string =>
  zoned(instant, zone).toPlainDate().toString();

/** Midnight at the beginning of that day, by the clock on the wall. */
export const startOfLocalDay = (instant: Instant, zone: FrenchZone): Instant =>
  startOf(zoned(instant, zone).toPlainDate(), zone);

/** Midnight at the end of that day, by the clock on the wall. */
export const nextLocalDay = (instant: Instant, zone: FrenchZone): Instant =>
  startOf(zoned(instant, zone).toPlainDate().add({ days: 1 }), zone);

/** Monday 0:00 of the week of that instant. */
export const weekStart = (instant: Instant, zone: FrenchZone): Instant => {
  const today = zoned(instant, zone).toPlainDate();
  return startOf(today.subtract({ days: today.dayOfWeek - 1 }), zone);
};

/** Monday 0:00 of the week after. */
export const nextWeekStart = (instant: Instant, zone: FrenchZone): Instant => {
  const today = zoned(instant, zone).toPlainDate();
  return startOf(today.add({ days: 8 - today.dayOfWeek }), zone);
};

/** "2026-W48": the ISO week of an instant. */
export const isoWeek = (instant: Instant, zone: FrenchZone): string => {
  const { yearOfWeek, weekOfYear } = zoned(instant, zone).toPlainDate();
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`;
};

const zoned = (instant: Instant, zone: FrenchZone): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);

const startOf = (day: Temporal.PlainDate, zone: FrenchZone): Instant =>
  instantFromMilliseconds(day.toZonedDateTime(zone).epochMilliseconds);
