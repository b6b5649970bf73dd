import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import { isTimeOfDay } from '@relais/domain/kernel/working-time/time-of-day';
import type { CapPolicy } from '@relais/domain/nudge/caps';
import { anchors, type RuleDefinition } from '@relais/domain/nudge/rule';
import { nudgeTopics } from '@relais/domain/nudge/topic';
import { channelsIn } from '../../lib/channel-order.ts';
import { readAudience, typedAudience } from '../../lib/typed-audience.ts';
import type { FieldMistakes, Typed } from '../../lib/typed-fields.ts';

export const lengthUnits = { minutes: 60_000, heures: 3_600_000, jours: 86_400_000 } as const;
export type LengthUnit = keyof typeof lengthUnits;

const day = lengthUnits.jours;
const hour = lengthUnits.heures;

/** What the fields of a rule hold, ready to be typed over. */
export const typedFrom = (rule: RuleDefinition): Typed => {
  const { audience, caps } = rule;
  const size = Math.abs(rule.offset);
  const unit: LengthUnit = size % day === 0 && size > 0 ? 'jours' : size % hour === 0 ? 'heures' : 'minutes';
  return {
    name: rule.name,
    enabled: rule.enabled ? 'oui' : '',
    topic: rule.topic,
    ...typedAudience(audience),
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
export const readRule = (typed: Typed): Result<RuleDefinition, FieldMistakes> => {
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
  const { audience, mistakes: ofAudience } = readAudience(typed);
  for (const { id, message } of ofAudience) wrong(id, message);
  const channels = channelsIn(typed['channels']);
  if (channels === undefined) wrong('channels', 'Choisissez le canal.');
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
  if (mistakes.length > 0 || channels === undefined) return refuse(mistakes);
  return accept({
    name,
    enabled: typed['enabled'] === 'oui',
    topic: nudgeTopics.find((known) => known === typed['topic']) ?? 'activation',
    audience,
    anchor: anchors.find((known) => known === typed['anchor']) ?? 'status-entered',
    ...((typed['after'] ?? '') === '' ? {} : { after: typed['after'] ?? '' }),
    offset: Math.round(offset),
    ...(isTimeOfDay(at) ? { at } : {}),
    channels,
    template,
    caps,
    usefulFor: Math.round(usefulFor),
    holdOut,
  });
};

const unitIn = (text: string | undefined): LengthUnit =>
  text === 'minutes' || text === 'heures' ? text : 'jours';
