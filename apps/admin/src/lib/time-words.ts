import type { TimeOfDay } from '@relais/domain/kernel/working-time/time-of-day';

/** "9 h 00". */
export const timeWords = (time: TimeOfDay): string => {
  const [hour, minute] = time.split(':');
  return `${Number(hour)}\u00A0h\u00A0${minute}`;
};

export const weekdayWords = {
  1: 'lundi',
  2: 'mardi',
  3: 'mercredi',
  4: 'jeudi',
  5: 'vendredi',
  6: 'samedi',
  7: 'dimanche',
} as const;

const units = [
  { unit: 'jour', several: 'jours', length: 24 * 3_600_000 },
  { unit: 'h', several: 'h', length: 3_600_000 },
  { unit: 'min', several: 'min', length: 60_000 },
] as const;

/** "2 jours", "36 h", "90 min": the largest unit that tells it exactly; 24 h stay 24 h. */
export const lengthWords = (milliseconds: number): string => {
  const fits = units.find(
    ({ unit, length }) => milliseconds % length === 0 && !(unit === 'jour' && milliseconds === length),
  );
  const { unit, several, length } = fits ?? units[2];
  const number = Math.round(milliseconds / length);
  return `${number}\u00A0${number > 1 ? several : unit}`;
};
