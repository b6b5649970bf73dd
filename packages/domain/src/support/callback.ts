import { hours, type Instant } from '../kernel/instant.ts';
import type { Locality, OpeningHours } from '../kernel/working-time/opening-hours.ts';
import { addWorkingTime } from '../kernel/working-time/working-hours.ts';

/** A promised call comes within two working hours (feature G9), in milliseconds of opening time. */
export const callbackDelay = hours(2);

/** When a call asked for at `askedAt` is due, by the hours of the staff who will make it. */
export const callbackDueAt = (askedAt: Instant, staffHours: OpeningHours, place: Locality): Instant =>
  addWorkingTime(askedAt, callbackDelay, staffHours, place);
