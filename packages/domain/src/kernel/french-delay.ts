import { fitFor, type Medium, noBreakSpace } from './french-medium.ts';
import type { Instant } from './instant.ts';

// Apart from french-time, which needs calendars: a browser can keep a countdown without loading them.

/** "dans 26 h environ", "dans 40 min environ", "il y a 3 h": elapsed time, days beyond 48 h. */
export const frenchDelay = (
  instant: Instant,
  { now, medium = 'screen' }: { readonly now: Instant; readonly medium?: Medium },
): string => {
  const elapsed = instant - now;
  if (elapsed < 0)
    return fitFor(medium, elapsed > -60_000 ? 'à l’instant' : `il y a ${span(-elapsed, Math.floor)}`);
  return fitFor(
    medium,
    elapsed < 60_000 ? 'dans moins d’une minute' : `dans ${span(elapsed, Math.round)} environ`,
  );
};

const span = (milliseconds: number, round: (value: number) => number): string => {
  const minutes = round(milliseconds / 60_000);
  if (minutes < 60) return `${minutes}${noBreakSpace}min`;
  const hours = round(milliseconds / 3_600_000);
  if (hours <= 48) return `${hours}${noBreakSpace}h`;
  return `${round(milliseconds / 86_400_000)}${noBreakSpace}jours`;
};
