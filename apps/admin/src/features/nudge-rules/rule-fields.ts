import { evidenceGrades } from '@relais/domain/activation/evidence';
import { readinesses } from '@relais/domain/activation/readiness';
import { activationStatuses } from '@relais/domain/activation/status';
import { type DepartmentCode, isDepartmentCode } from '@relais/domain/identity/department';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import { isTimeOfDay } from '@relais/domain/kernel/working-time/time-of-day';
import type { Audience } from '@relais/domain/nudge/audience';
import type { CapPolicy } from '@relais/domain/nudge/caps';
import type { Channel } from '@relais/domain/nudge/channel';
import { anchors, type RuleDefinition } from '@relais/domain/nudge/rule';
import { nudgeTopics } from '@relais/domain/nudge/topic';
import { practiceRoles } from '@relais/domain/roster/practice-role';

/** A form of a rule as it is typed: one text per field, several choices joined by commas. */
export type RuleTyped = Readonly<Record<string, string>>;

export type RuleMistakes = readonly { readonly id: string; readonly message: string }[];

export const lengthUnits = { minutes: 60_000, heures: 3_600_000, jours: 86_400_000 } as const;
export type LengthUnit = keyof typeof lengthUnits;

const day = lengthUnits.jours;
const hour = lengthUnits.heures;

/** What the fields of a rule hold, ready to be typed over. */
export const typedFrom = (rule: RuleDefinition): RuleTyped => {
  const { audience, caps } = rule;
  const size = Math.abs(rule.offset);
  const unit: LengthUnit = size % day === 0 && size > 0 ? 'jours' : size % hour === 0 ? 'heures' : 'minutes';
  const unsure = (value: boolean | undefined) => (value === undefined ? '' : value ? 'oui' : 'non');
  return {
    name: rule.name,
    enabled: rule.enabled ? 'oui' : '',
    topic: rule.topic,
    statuses: audience.statuses.join(','),
    roles: (audience.roles ?? []).join(','),
    evidence: (audience.evidence ?? []).join(','),
    readiness: (audience.readiness ?? []).join(','),
    departments: (audience.departments ?? []).join(', '),
    hasCard: unsure(audience.hasCard),
    hasMobile: unsure(audience.hasMobile),
    anchor: rule.anchor,
    after: rule.after ?? '',
    offset: String(size / lengthUnits[unit]),
    unit,
    side: rule.offset < 0 ? 'avant' : 'apres',
    at: rule.at ?? '',
    channels: rule.channels.join(','),
    template: rule.template,
    perChannelCount: String(caps.perChannel.count),
    perChannelHours: String(caps.perChannel.period / hour),
    inTotal: caps.total === undefined ? '' : 'oui',
    totalCount: String(caps.total?.count ?? 4),
    totalDays: String((caps.total?.period ?? 30 * day) / day),
    usefulDays: String(rule.usefulFor / day),
    holdOut: String(Math.round(100 * rule.holdOut)),
  };
};

/** Reads every field at once: the rule, or each field that keeps it from being one. Whether it makes sense is for the API to say. */
export const readRule = (typed: RuleTyped): Result<RuleDefinition, RuleMistakes> => {
  const mistakes: { id: string; message: string }[] = [];
  const wrong = (id: string, message: string): void => {
    mistakes.push({ id, message });
  };
  const number = (
    id: string,
    bounds: { readonly from: number; readonly to: number },
    what: string,
  ): number => {
    const value = Number((typed[id] ?? '').trim().replace(',', '.'));
    if ((typed[id] ?? '').trim() !== '' && value >= bounds.from && value <= bounds.to) return value;
    wrong(id, `${what}\u00A0: indiquez un nombre de ${bounds.from} à ${bounds.to}.`);
    return bounds.from;
  };
  const whole = (
    id: string,
    bounds: { readonly from: number; readonly to: number },
    what: string,
  ): number => {
    const value = number(id, bounds, what);
    if (Number.isInteger(value)) return value;
    wrong(id, `${what}\u00A0: indiquez un nombre entier.`);
    return bounds.from;
  };
  const name = (typed['name'] ?? '').trim();
  if (name.length < 3 || name.length > 120) wrong('name', 'Donnez un nom de 3 à 120 caractères.');
  const departments = codesIn(typed['departments'] ?? '');
  const unknown = departments.filter((code) => !isDepartmentCode(code));
  if (unknown.length > 0) wrong('departments', `Code de département inconnu\u00A0: ${unknown.join(', ')}.`);
  const at = (typed['at'] ?? '').trim();
  if (at !== '' && !isTimeOfDay(at)) wrong('at', 'Indiquez une heure, comme 09:00.');
  const template = (typed['template'] ?? '').trim();
  if (!/^[a-z][a-z0-9-]{1,60}$/.test(template)) wrong('template', 'Choisissez le modèle du message.');
  const unit = lengthUnits[unitIn(typed['unit'])];
  const sign = typed['side'] === 'avant' ? -1 : 1;
  const offset = sign * number('offset', { from: 0, to: 100_000 }, 'Délai') * unit;
  const perChannel = {
    count: whole('perChannelCount', { from: 1, to: 1000 }, 'Plafond par canal'),
    period: whole('perChannelHours', { from: 1, to: 8760 }, 'Période du plafond par canal, en heures') * hour,
  };
  const caps: CapPolicy =
    typed['inTotal'] === 'oui'
      ? {
          perChannel,
          total: {
            count: whole('totalCount', { from: 1, to: 1000 }, 'Plafond en tout'),
            period: whole('totalDays', { from: 1, to: 365 }, 'Période du plafond en tout, en jours') * day,
          },
        }
      : { perChannel };
  const usefulFor = number('usefulDays', { from: 1, to: 60 }, 'Utile pendant') * day;
  const holdOut = number('holdOut', { from: 0, to: 50 }, 'Part de témoins') / 100;
  if (mistakes.length > 0) return refuse(mistakes);
  return accept({
    name,
    enabled: typed['enabled'] === 'oui',
    topic: nudgeTopics.find((known) => known === typed['topic']) ?? 'activation',
    audience: audienceIn(typed, departments.filter(isDepartmentCode)),
    anchor: anchors.find((known) => known === typed['anchor']) ?? 'status-entered',
    ...((typed['after'] ?? '') === '' ? {} : { after: typed['after'] ?? '' }),
    offset: Math.round(offset),
    ...(isTimeOfDay(at) ? { at } : {}),
    channels: channelsIn(typed['channels']),
    template,
    caps,
    usefulFor: Math.round(usefulFor),
    holdOut,
  });
};

const audienceIn = (typed: RuleTyped, departments: readonly DepartmentCode[]): Audience => {
  const roles = chosen(practiceRoles, typed['roles']);
  const evidence = chosen(evidenceGrades, typed['evidence']);
  const readiness = chosen(readinesses, typed['readiness']);
  return {
    statuses: chosen(activationStatuses, typed['statuses']),
    ...(roles.length === 0 ? {} : { roles }),
    ...(evidence.length === 0 ? {} : { evidence }),
    ...(readiness.length === 0 ? {} : { readiness }),
    ...(departments.length === 0 ? {} : { departments }),
    ...(typed['hasCard'] ? { hasCard: typed['hasCard'] === 'oui' } : {}),
    ...(typed['hasMobile'] ? { hasMobile: typed['hasMobile'] === 'oui' } : {}),
  };
};

const chosen = <Value extends string>(known: readonly Value[], text = ''): readonly Value[] => {
  const asked = text.split(',');
  return known.filter((value) => asked.includes(value));
};

const codesIn = (text: string): readonly string[] =>
  text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((code) => code !== '');

const unitIn = (text: string | undefined): LengthUnit =>
  text === 'minutes' || text === 'heures' ? text : 'jours';

const channelsIn = (text: string | undefined): readonly [Channel, ...Channel[]] => {
  switch (text) {
    case 'sms':
      return ['sms'];
    case 'sms,email':
      return ['sms', 'email'];
    case 'email,sms':
      return ['email', 'sms'];
    default:
      return ['email'];
  }
};
