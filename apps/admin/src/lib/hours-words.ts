import type { OpeningHours, Weekday } from '@relais/domain/kernel/working-time/opening-hours';
import { timeWords, weekdayWords } from './time-words.ts';

/** "Du lundi au samedi de 8 h 00 à 20 h 00 ; jamais les jours fériés": when messages may leave. */
export const hoursWords = ({ weekly, onHolidays, exceptions }: OpeningHours): string => {
  const week = weekly
    .filter(({ on }) => on.length > 0)
    .map(({ on, from, until }) => `${daysWords(on)} de ${timeWords(from)} à ${timeWords(until)}`)
    .join(', ');
  const holidays = onHolidays === 'closed' ? 'jamais les jours fériés' : 'jours fériés compris';
  const dated =
    exceptions.length === 0
      ? ''
      : `, ${exceptions.length}\u00A0${exceptions.length > 1 ? 'jours particuliers' : 'jour particulier'}`;
  return `${capitalised(week)}\u202F; ${holidays}${dated}`;
};

/** "du lundi au samedi", "lundi, mercredi". */
const daysWords = (on: readonly Weekday[]): string => {
  const days = on.toSorted((one, other) => one - other);
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return '';
  if (days.length > 2 && last - first === days.length - 1) {
    return `du ${weekdayWords[first]} au ${weekdayWords[last]}`;
  }
  return days.map((day) => weekdayWords[day]).join(', ');
};

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
