import { Temporal } from 'temporal-polyfill';
import type { Branded } from './brand.ts';

/** A point in time, in whole milliseconds since 1970-01-01T00:00Z: it stores, compares and travels as a plain number. */
export type Instant = Branded<number, 'Instant'>;

export const instantFromMilliseconds = (milliseconds: number): Instant => Math.trunc(milliseconds) as Instant;

/** Reads an ISO 8601 date-time that names its offset ("2026-11-24T14:10:00+01:00"). Throws a RangeError on anything else. */
export const instantFromIso = (iso: string): Instant =>
  Temporal.Instant.from(iso).epochMilliseconds as Instant;

export const isoFromInstant = (instant: Instant): string =>
  Temporal.Instant.fromEpochMilliseconds(instant).toString();

/** `elapsed` is in milliseconds and may be negative. Elapsed time, so daylight saving plays no part. */
export const later = (instant: Instant, elapsed: number): Instant => (instant + elapsed) as Instant;

export const seconds = (count: number): number => count * 1_000;
export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => count * 3_600_000;
export const days = (count: number): number => count * 86_400_000;
