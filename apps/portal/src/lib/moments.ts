import { frenchClock, frenchDay, type Viewpoint } from '@relais/domain/kernel/french-time';
import { type Instant, isoFromInstant } from '@relais/domain/kernel/instant';

/** An instant as a page tells it: for people and for machines. */
export type ToldMoment = { readonly text: string; readonly iso: string };

/** "mardi 24 nov. à 14 h 10": a date that stays true tomorrow, unlike "demain". */
export const absoluteMoment = (instant: Instant, from: Viewpoint): ToldMoment => ({
  text: `${frenchDay(instant, from)} à ${frenchClock(instant, from.zone)}`,
  iso: isoFromInstant(instant),
});
