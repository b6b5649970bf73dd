import { parseRpps, type Rpps } from '@relais/domain/identity/rpps';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import type { OpenInterval, OpeningHours, Weekday } from '@relais/domain/kernel/working-time/opening-hours';
import { isTimeOfDay } from '@relais/domain/kernel/working-time/time-of-day';
import type { NudgeSettings } from '@relais/domain/nudge/settings';
import type { FieldMistakes, Typed } from '../../lib/typed-fields.ts';
import { stretchesIn } from './typed-settings.ts';

type Wrong = (id: string, message: string) => void;

/** Reads every field at once: the settings, or each field that keeps them from being some. */
export const readSettings = (typed: Typed): Result<NudgeSettings, FieldMistakes> => {
  const mistakes: { id: string; message: string }[] = [];
  const wrong: Wrong = (id, message) => {
    mistakes.push({ id, message });
  };
  const sms = limitIn(typed, 'smsLimit', wrong);
  const email = limitIn(typed, 'emailLimit', wrong);
  const price = Number((typed['price'] ?? '').trim().replace(',', '.'));
  if ((typed['price'] ?? '').trim() === '' || !(price >= 0 && price <= 10)) {
    wrong('price', 'Indiquez le prix d’un segment en euros, comme 0,075.');
  }
  const source = (typed['source'] ?? '').trim();
  if (source.length < 3 || source.length > 200) {
    wrong('source', 'Dites d’où vient ce prix, en 3 à 200 caractères.');
  }
  const settings = {
    quietHours: {
      weekly: weeklyIn(typed, wrong),
      onHolidays: typed['onHolidays'] === 'as-usual' ? ('as-usual' as const) : ('closed' as const),
      exceptions: exceptionsIn(typed['exceptions'] ?? '', wrong),
    },
    killSwitch: typed['killSwitch'] === 'oui',
    trial: typed['trial'] === 'oui',
    guests: guestsIn(typed['guests'] ?? '', wrong),
    dailyLimits: { ...(sms === undefined ? {} : { sms }), ...(email === undefined ? {} : { email }) },
    smsSegmentPrice: { thousandthsOfEuro: Math.round(1_000 * price), source },
  };
  return mistakes.length > 0 ? refuse(mistakes) : accept(settings);
};

const limitIn = (typed: Typed, id: string, wrong: Wrong): number | undefined => {
  const text = (typed[id] ?? '').trim();
  if (text === '') return undefined;
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 0 && limit <= 1_000_000) return limit;
  wrong(id, 'Indiquez un nombre entier, ou rien s’il n’y a pas de limite.');
  return undefined;
};

const guestsIn = (text: string, wrong: Wrong): readonly Rpps[] => {
  const guests: Rpps[] = [];
  const unread: string[] = [];
  for (const line of text.split(/[\n,;]+/).map((one) => one.trim())) {
    if (line === '') continue;
    const rpps = parseRpps(line);
    if (rpps.ok) guests.push(rpps.value);
    else unread.push(line);
  }
  if (unread.length > 0) wrong('guests', `Ce n’est pas un RPPS\u00A0: ${unread.slice(0, 5).join(', ')}.`);
  if (guests.length > 500) wrong('guests', 'La liste d’invités va jusqu’à 500 personnes.');
  return [...new Set(guests)];
};

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const weeklyIn = (typed: Typed, wrong: Wrong): OpeningHours['weekly'] =>
  Array.from({ length: stretchesIn(typed) }, (_, index) => index).flatMap((index) => {
    const chosen = (typed[`on-${index}`] ?? '').split(',');
    const on = weekdays.filter((day) => chosen.includes(String(day)));
    const from = (typed[`from-${index}`] ?? '').trim();
    const until = (typed[`until-${index}`] ?? '').trim();
    if (on.length === 0 && from === '' && until === '') return [];
    if (on.length === 0) wrong(`on-${index}`, 'Choisissez au moins un jour, ou videz les heures.');
    if (!isTimeOfDay(from)) wrong(`from-${index}`, 'Indiquez l’heure de début, comme 08:00.');
    if (!isTimeOfDay(until)) wrong(`until-${index}`, 'Indiquez l’heure de fin, comme 20:00.');
    return isTimeOfDay(from) && isTimeOfDay(until) ? [{ on, from, until }] : [];
  });

const exceptionsIn = (text: string, wrong: Wrong): OpeningHours['exceptions'] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [date = '', ...stretches] = line.split(/\s+/);
      const open = stretches.map(stretchIn);
      if (/^\d{4}-\d\d-\d\d$/.test(date) && open.every((one) => one !== undefined)) return [{ date, open }];
      wrong('exceptions', `Cette ligne ne se lit pas\u00A0: «\u00A0${line}\u00A0».`);
      return [];
    });

const stretchIn = (text: string): OpenInterval | undefined => {
  const [from = '', until = ''] = text.split('-');
  return isTimeOfDay(from) && isTimeOfDay(until) ? { from, until } : undefined;
};
