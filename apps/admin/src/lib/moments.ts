import { frenchClock, frenchDay, type Viewpoint } from '@relais/domain/kernel/french-time';
import type { Instant } from '@relais/domain/kernel/instant';

/** "lundi 23 nov. à 8 h 00": still true on a screen left open overnight, unlike "demain". */
export const absoluteMoment = (instant: Instant, from: Viewpoint): string =>
  `${frenchDay(instant, from)} à ${frenchClock(instant, from.zone)}`;
