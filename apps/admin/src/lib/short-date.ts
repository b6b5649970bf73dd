import type { Instant } from '@relais/domain/kernel/instant';
import type { FrenchZone } from '@relais/domain/kernel/working-time/zone';

/** "12/11", "12/11/2025" when the year is not this one: for a table, where the whole moment would take too much room. */
export const shortDate = (
  instant: Instant,
  { now, zone }: { readonly now: Instant; readonly zone: FrenchZone },
): string => {
  const full = fullDate(instant, zone);
  const year = full.slice(-5);
  return fullDate(now, zone).endsWith(year) ? full.slice(0, -5) : full;
};

const fullDate = (instant: Instant, timeZone: FrenchZone): string =>
  new Intl.DateTimeFormat('fr-FR', { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' }).format(
    instant,
  );
