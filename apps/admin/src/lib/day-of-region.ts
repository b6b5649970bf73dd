import type { Instant } from '@relais/domain/kernel/instant';
import { parseLocalTime } from '@relais/domain/kernel/local-time';
import { nextLocalDay } from '@relais/domain/nudge/local-day';

// The region's clock: the console has no zone of its own.
const zone = 'Europe/Paris';

/** The first instant of "2026-11-16" by the clock of the region; undefined when there is no such day. */
export const startOfDay = (day: string): Instant | undefined => {
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(day) ? parseLocalTime(`${day}T00:00`, zone) : undefined;
  return midnight?.ok ? midnight.value : undefined;
};

/** The first instant after that day. */
export const endOfDay = (day: string): Instant | undefined => {
  const start = startOfDay(day);
  return start === undefined ? undefined : nextLocalDay(start, zone);
};
