import { heldWords } from '@relais/content/planned-words';
import { skipWordsAhead } from '@relais/content/skip-words';
import { departmentOfCode } from '@relais/domain/identity/department';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Forecast, ForecastLine } from '../../lib/answers.ts';
import { channelWords } from '../../lib/channel-words.ts';
import { counted } from '../../lib/figures.ts';
import { absoluteMoment } from '../../lib/moments.ts';
import { priceWords } from '../../lib/price-words.ts';
import { anchorWords } from '../../lib/rule-words.ts';

export type LineShown = {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly leaves: boolean;
  /** « Partira lundi 23 nov. à 8 h 00 (heures calmes) », or why it will not. */
  readonly what: string;
  /** « SMS, 1 segment, 0,075 € ». */
  readonly by: string;
  readonly rule: string;
  readonly because: string;
  readonly department: string;
};

type Told = {
  readonly nameOf: (rule: string) => string;
  readonly price: Forecast['segmentPrice'];
  readonly now: Instant;
};

export const lineShown = (line: ForecastLine, index: number, { nameOf, price, now }: Told): LineShown => {
  const { rpps, name, department, rule, at, because, heldBy, outcome } = line;
  const from = { now, zone: departmentOfCode(department).zone };
  const moment = absoluteMoment(at, from);
  const held = heldBy
    .filter((reason) => reason !== 'not-due')
    .map((reason) => heldWords[reason])
    .join(', ');
  return {
    key: `${rpps}-${rule}-${at}-${index}`,
    name,
    href: `/pharmaciens/${rpps}`,
    leaves: outcome.kind === 'sent',
    what:
      outcome.kind === 'sent'
        ? `Partira ${moment}${held === '' ? '' : ` (${held})`}`
        : `Ne partira pas ${moment}, car ${skipWordsAhead[outcome.reason]}`,
    by: outcome.kind === 'sent' ? byOf(outcome, price) : '–',
    rule: nameOf(rule),
    because:
      because.anchor === 'week'
        ? 'Chaque semaine'
        : `${capitalised(anchorWords[because.anchor])}, ${absoluteMoment(because.at, from)}`,
    department,
  };
};

const byOf = (
  { channel, segments }: Extract<ForecastLine['outcome'], { kind: 'sent' }>,
  { thousandthsOfEuro }: Forecast['segmentPrice'],
): string =>
  channel === 'email'
    ? channelWords[channel]
    : `${channelWords[channel]}, ${counted(segments, 'segment', 'segments')}, ${priceWords(segments * thousandthsOfEuro)}`;

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
