import type { Viewpoint } from '@relais/domain/kernel/french-time';
import { hours, type Instant, minutes } from '@relais/domain/kernel/instant';
import { absoluteMoment } from '../../lib/moments.ts';

/** When the call was promised, and in words how far that is: lateness is never told by a colour alone. */
export type DueTold = { readonly moment: string; readonly distance: string; readonly isLate: boolean };

export const dueWords = (dueAt: Instant, from: Viewpoint): DueTold => {
  const isLate = dueAt < from.now;
  const length = lengthWords(Math.abs(dueAt - from.now));
  return {
    moment: absoluteMoment(dueAt, from),
    distance: isLate ? `En retard de ${length}` : `Dans ${length}`,
    isLate,
  };
};

/** "18 min", "3 h", "2 jours": rounded down, at least one minute. */
const lengthWords = (milliseconds: number): string => {
  if (milliseconds < hours(1)) return `${Math.max(1, Math.floor(milliseconds / minutes(1)))}\u00A0min`;
  if (milliseconds < hours(48)) return `${Math.floor(milliseconds / hours(1))}\u00A0h`;
  return `${Math.floor(milliseconds / hours(24))}\u00A0jours`;
};
