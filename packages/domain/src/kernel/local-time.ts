import { Temporal } from 'temporal-polyfill';
import { type Instant, instantFromMilliseconds } from './instant.ts';
import { accept, type Result, refuse } from './result.ts';
import type { FrenchZone } from './working-time/zone.ts';

export type LocalTimeRefusal = { readonly code: 'not-a-local-time' };

/** The instant as a date-time field holds it, to the minute, by the clock of a zone: "2026-11-24T14:10". */
export const localTime = (instant: Instant, zone: FrenchZone): string =>
  Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

/**
 * Reads what a date-time field holds, by the clock of a zone. An hour that a clock change repeats is taken the first
 * time; one that it skips is taken as much later. Refuses anything else than a date with an hour.
 */
export const parseLocalTime = (text: string, zone: FrenchZone): Result<Instant, LocalTimeRefusal> => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text)) return refuse({ code: 'not-a-local-time' });
  try {
    const local = Temporal.PlainDateTime.from(text, { overflow: 'reject' }).toZonedDateTime(zone);
    return accept(instantFromMilliseconds(local.epochMilliseconds));
  } catch {
    return refuse({ code: 'not-a-local-time' });
  }
};
