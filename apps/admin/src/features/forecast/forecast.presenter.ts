import { skipWordsAhead } from '@relais/content/skip-words';
import { departmentOfCode } from '@relais/domain/identity/department';
import { frenchDay } from '@relais/domain/kernel/french-time';
import { parseLocalTime } from '@relais/domain/kernel/local-time';
import { channels } from '@relais/domain/nudge/channel';
import { skipReasons } from '@relais/domain/nudge/skip-reason';
import type { Forecast, Staff } from '../../lib/answers.ts';
import { channelLabels } from '../../lib/channel-labels.ts';
import { counted, figure } from '../../lib/figures.ts';
import { absoluteMoment } from '../../lib/moments.ts';
import { priceWords } from '../../lib/price-words.ts';
import { scopedDepartments } from '../../lib/scoped-departments.ts';
import { type ForecastQuery, forecastAddress } from './forecast-query.ts';
import { type LineShown, lineShown } from './line-words.ts';
import {
  skippedIn,
  skippedShown,
  sumOfTallies,
  type Tally,
  type TallyShown,
  tallyShown,
} from './tally-words.ts';

type Choice = { readonly value: string; readonly label: string };

export type TallyRow = TallyShown & {
  readonly key: string;
  readonly name: string;
  /** The firings behind the row; absent for the total. */
  readonly href: string | undefined;
  /** « Point de la semaine 41, Bienvenue 12 ». */
  readonly parts: string;
};

export type ForecastShown = {
  readonly query: ForecastQuery;
  readonly lead: string;
  readonly warnings: readonly string[];
  readonly stats: readonly { readonly figure: string; readonly label: string; readonly detail: string }[];
  readonly choices: Readonly<
    Record<'days' | 'rules' | 'channels' | 'departments' | 'outcomes' | 'reasons', readonly Choice[]>
  >;
  readonly result: string;
  readonly clearHref: string | undefined;
  readonly days: readonly TallyRow[];
  readonly rules: readonly TallyRow[];
  readonly skipped: readonly { readonly words: string; readonly number: string; readonly href: string }[];
  readonly lines: readonly LineShown[];
  readonly page: number;
  readonly pages: number;
};

const zone = 'Europe/Paris';
const pageSize = 50;

/** « Si on lançait maintenant »: the fourteen days to come, by day, by rule and one by one. */
export const presentForecast = (
  forecast: Forecast,
  query: ForecastQuery,
  departments: Staff['departments'],
): ForecastShown => {
  const { from: now, until, total, lines, lineCount, asked, segmentPrice } = forecast;
  const names = new Map(forecast.rules.map(({ rule, name }) => [rule, name]));
  const nameOf = (rule: string): string => names.get(rule) ?? rule;
  const everything = forecastAddress({});
  return {
    query,
    lead: `Du ${absoluteMoment(now, { now, zone })} au ${absoluteMoment(until, { now, zone })}, si personne n’agit et si chaque message arrive.`,
    warnings: warningsOf(forecast),
    stats: statsOf(total, segmentPrice),
    choices: choicesOf(forecast, departments),
    result: `${counted(lineCount, 'relance', 'relances')}, ${priceWords(asked.thousandthsOfEuro)}`,
    clearHref: forecastAddress({ ...query, page: 1 }) === everything ? undefined : everything,
    days: [
      ...forecast.days.map((day) => ({
        ...tallyShown(day),
        key: day.day,
        name: dayWords(day.day, now),
        href: forecastAddress({ ...query, day: day.day, page: 1 }),
        parts: day.rules.map((one) => `${one.name}\u00A0: ${figure(countOf(one))}`).join(', '),
      })),
      totalRow(total),
    ],
    rules: [...rulesOf(forecast, query), totalRow(total)],
    skipped: skippedShown(asked).map(({ reason, words, number }) => ({
      words: capitalised(words),
      number: figure(number),
      href: forecastAddress({ ...query, outcome: 'skipped', reason, page: 1 }),
    })),
    lines: lines.map((line, index) => lineShown(line, index, { nameOf, price: segmentPrice, now })),
    page: query.page ?? 1,
    pages: Math.max(1, Math.ceil(lineCount / pageSize)),
  };
};

const warningsOf = ({ suspended, trial }: Forecast): readonly string[] => [
  ...(suspended ? ['Tous les envois sont suspendus\u00A0: tant qu’ils le sont, rien ne partirait.'] : []),
  ...(trial
    ? ['Mode d’essai\u00A0: seules les personnes de la liste d’invités recevraient quelque chose.']
    : []),
];

const statsOf = (total: Tally, { thousandthsOfEuro, source }: Forecast['segmentPrice']) => [
  {
    figure: figure(total.sms + total.emails),
    label: total.sms + total.emails > 1 ? 'messages partiraient' : 'message partirait',
    detail: `${figure(total.sms)} SMS et ${counted(total.emails, 'e-mail', 'e-mails')}`,
  },
  {
    figure: priceWords(total.thousandthsOfEuro),
    label: `pour ${counted(total.segments, 'segment', 'segments')} de SMS`,
    detail: `${priceWords(thousandthsOfEuro)} l’un\u00A0: ${source}`,
  },
  {
    figure: figure(skippedIn(total)),
    label: 'ne partiraient pas',
    detail: 'Chacune avec sa raison',
  },
];

const countOf = (tally: Tally): number => tally.sms + tally.emails + skippedIn(tally);

const totalRow = (total: Tally): TallyRow => ({
  ...tallyShown(total),
  key: 'total',
  name: 'En tout',
  href: undefined,
  parts: '',
});

/** Over all the days, each rule once. */
const rulesOf = ({ days }: Forecast, query: ForecastQuery): readonly TallyRow[] =>
  [
    ...Map.groupBy(
      days.flatMap(({ rules }) => rules),
      ({ rule }) => rule,
    ),
  ].map(([rule, tallies]) => ({
    ...tallyShown(sumOfTallies(tallies)),
    key: rule,
    name: tallies[0]?.name ?? rule,
    href: forecastAddress({ ...query, rule, page: 1 }),
    parts: '',
  }));

const dayWords = (day: string, now: Forecast['from']): string => {
  const noon = parseLocalTime(`${day}T12:00`, zone);
  return noon.ok ? frenchDay(noon.value, { now, zone }) : day;
};

const choicesOf = (forecast: Forecast, departments: Staff['departments']): ForecastShown['choices'] => ({
  days: forecast.days.map(({ day }) => ({ value: day, label: dayWords(day, forecast.from) })),
  rules: forecast.rules.map(({ rule, name }) => ({ value: rule, label: name })),
  channels: channels.map((value) => ({ value, label: channelLabels[value] })),
  departments: scopedDepartments(departments).map((code) => ({
    value: code,
    label: `${code} ${departmentOfCode(code).name}`,
  })),
  outcomes: [
    { value: 'sent', label: 'Partira' },
    { value: 'skipped', label: 'Ne partira pas' },
  ],
  reasons: skipReasons.map((reason) => ({ value: reason, label: capitalised(skipWordsAhead[reason]) })),
});

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
