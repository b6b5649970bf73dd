import { statusWords } from '@relais/content/status-words';
import type { EvidenceGrade } from '@relais/domain/activation/evidence';
import type { Readiness } from '@relais/domain/activation/readiness';
import type { TimeOfDay } from '@relais/domain/kernel/working-time/time-of-day';
import type { Audience } from '@relais/domain/nudge/audience';
import type { CapPolicy } from '@relais/domain/nudge/caps';
import type { Anchor, RuleDefinition } from '@relais/domain/nudge/rule';
import { practiceRoleWords } from './practice-role-words.ts';
import { lengthWords, timeWords, weekdayWords } from './time-words.ts';

/** What a rule counts from: after "2 jours après" or "Dès". */
export const anchorWords = {
  'status-entered': 'l’entrée dans le statut',
  'wait-over': 'la fin de l’attente de 48\u00A0h',
  'last-action': 'la dernière action de la personne',
  'last-nudge': 'la dernière relance',
  'card-expires': 'l’expiration de la carte CPS',
  'case-closed': 'la fin d’une demande d’aide',
  undelivered: 'un message non remis',
  week: 'le début de la semaine',
} as const satisfies Record<Anchor, string>;

export const gradeWords = {
  declared: 'Déclarée par la personne',
  imported: 'Lue dans un fichier',
  confirmed: 'Confirmée par l’équipe',
  proven: 'Prouvée (Pro Santé Connect)',
} as const satisfies Record<EvidenceGrade, string>;

export const capacityWords = {
  able: 'Capable',
  fragile: 'Fragile',
  unable: 'Incapable',
} as const satisfies Record<Readiness, string>;

const day = 24 * 3_600_000;

/** "2 jours après la dernière action de la personne, à 9 h 00". */
export const whenWords = (
  { anchor, after, offset, at }: Pick<RuleDefinition, 'anchor' | 'after' | 'offset' | 'at'>,
  nameOf: (rule: string) => string,
): string => {
  const hour = at === undefined ? '' : `, ${hourWords(at)}`;
  if (anchor === 'week') return `Chaque ${weekdayOf(offset)}${hour}`;
  const from = after === undefined ? anchorWords[anchor] : `la relance «\u00A0${nameOf(after)}\u00A0»`;
  if (offset === 0) return `Dès ${from}${hour}`;
  return `${lengthWords(Math.abs(offset))} ${offset < 0 ? 'avant' : 'après'} ${from}${hour}`;
};

const hourWords = (at: TimeOfDay): string => `à ${timeWords(at)}`;

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const weekdayOf = (offset: number): string => {
  const found = weekdays[Math.min(6, Math.max(0, Math.floor(offset / day)))] ?? 1;
  return weekdayWords[found];
};

/** "À faire ou En cours ; titulaires ; dans 33, 64": whom a rule speaks to. */
export const audienceWords = (audience: Audience): string => {
  const { statuses, roles, evidence, readiness, departments, hasCard, hasMobile } = audience;
  return [
    either(statuses.map((status) => statusWords[status].label)),
    ...(roles === undefined ? [] : [`rôle ${either(roles.map((role) => lowered(practiceRoleWords[role])))}`]),
    ...(evidence === undefined
      ? []
      : [`preuve ${either(evidence.map((grade) => lowered(gradeWords[grade])))}`]),
    ...(readiness === undefined
      ? []
      : [`officine ${either(readiness.map((one) => lowered(capacityWords[one])))}`]),
    ...(departments === undefined ? [] : [`dans ${departments.join(', ')}`]),
    ...(hasCard === undefined ? [] : [hasCard ? 'avec une carte CPS' : 'sans carte CPS']),
    ...(hasMobile === undefined ? [] : [hasMobile ? 'avec un mobile' : 'sans mobile']),
  ].join('\u202F; ');
};

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ou ${words.at(-1)}`;

/** "1 par 24 h et par canal, 4 par 30 jours". */
export const capWords = ({ perChannel, total }: CapPolicy): string => {
  const channel = `${perChannel.count} par ${lengthWords(perChannel.period)} et par canal`;
  return total === undefined
    ? `${channel}, hors du plafond commun`
    : `${channel}, ${total.count} par ${lengthWords(total.period)} en tout`;
};
