import type { MessageTemplate } from '@relais/content/schema/message';
import { displayName } from '@relais/domain/identity/person-name';
import type { Rpps } from '@relais/domain/identity/rpps';
import { later, days as milliseconds } from '@relais/domain/kernel/instant';
import type { Channel } from '@relais/domain/nudge/channel';
import { forecast } from '@relais/domain/nudge/forecast';
import type { ForecastFiring, ForecastRegion } from '@relais/domain/nudge/forecast-region';
import { isHeldOut } from '@relais/domain/nudge/hold-out';
import { referenceLength } from '@relais/domain/nudge/reference';
import type { NudgeRule } from '@relais/domain/nudge/rule';
import type { NudgeTopic } from '@relais/domain/nudge/topic';
import type { Database } from '../../database/database.ts';
import type { ReadSql } from '../../database/sql.ts';
import type { Clock, Digest } from '../../foundations.ts';
import { linkAddress, linkTokenLength } from '../../links/link-token.ts';
import { segmentsOf } from '../../messages/measure-message.ts';
import type { TemplateFor } from '../../messages/templates-in-force.ts';
import { linksOf } from '../../nudging/compose-message.ts';
import { copyRegion, type RegionCopy } from '../../nudging/copy-region.ts';
import { shareOf } from '../../nudging/decide-on.ts';
import { type MessageValues, personValues } from '../../nudging/message-values.ts';
import { type NudgingPolicy, readPolicy } from '../../nudging/policy.ts';
import { unsubscribeToken } from '../../nudging/unsubscribe-token.ts';
import type { ForecastLine, ForecastUseCases, LinesAsked } from './forecast.use-cases.ts';
import type { PlacedFiring } from './placed-firing.ts';
import { talliesByDay, tallyOf } from './tally.ts';

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly digest: Digest;
  readonly templateFor: TemplateFor;
  readonly env: { readonly portalOrigin: string };
};

/**
 * "Si on lançait maintenant": the clock runs over a copy of the region in memory, through the very functions that plan
 * and decide. Writes nothing.
 */
export const forecastRegion =
  (needs: Needs): ForecastUseCases['simulate'] =>
  async ({ days, scope, lines: asked }) => {
    const { read } = needs.database;
    const from = needs.clock.now();
    const until = later(from, milliseconds(days));
    const policy = await readPolicy(read);
    const { settings, ruleById } = policy;
    // A daily limit is shared by everybody: what leaves in one department depends on all the others.
    const isShared = Object.keys(settings.dailyLimits).length > 0;
    const copy = await copyRegion(read, isShared ? 'all' : scope, { now: from, until });
    const region = await regionToRun(read, needs, policy, copy);
    const firings = forecast(region, from, until)
      .flatMap((firing) => placed(firing, policy, copy))
      .filter(({ found }) => scope === 'all' || scope.includes(found.place.code))
      .filter((firing) => isWithin(firing, asked));
    const shown = firings.filter((firing) => isAsked(firing, asked));
    const price = settings.smsSegmentPrice;
    return {
      from,
      until,
      suspended: settings.killSwitch,
      trial: settings.trial,
      segmentPrice: price,
      total: tallyOf(firings, price),
      days: talliesByDay(firings, { price, nameOf: (rule) => ruleById.get(rule)?.name ?? rule }),
      lines: shown
        .slice(asked.offset, asked.offset + asked.limit)
        .map((firing) => lineOf(firing, ruleById.get(firing.firing.nudge.ruleId))),
      lineCount: shown.length,
      asked: tallyOf(shown, price),
      rules: policy.rules.map(({ id, name }) => ({ rule: id, name })),
    };
  };

const placed = (
  firing: ForecastFiring,
  { hours }: NudgingPolicy,
  { found }: RegionCopy,
): readonly PlacedFiring[] => {
  const person = found.get(firing.nudge.rpps);
  return person === undefined
    ? []
    : [{ firing, found: person, day: hours.day(firing.at, person.place.zone) }];
};

const isWithin = (
  { firing: { nudge, outcome }, found }: PlacedFiring,
  { rule, channel, department }: LinesAsked,
): boolean =>
  (rule === undefined || rule === nudge.ruleId) &&
  (department === undefined || department === found.place.code) &&
  (channel === undefined || (outcome.kind === 'sent' && outcome.channel === channel));

const isAsked = (
  { firing: { outcome }, day }: PlacedFiring,
  asked: Pick<LinesAsked, 'day' | 'outcome' | 'reason'>,
): boolean =>
  (asked.day === undefined || asked.day === day) &&
  (asked.outcome === undefined || asked.outcome === outcome.kind) &&
  (asked.reason === undefined || (outcome.kind === 'skipped' && outcome.reason === asked.reason));

/** What is measured is how much room a text takes, and nobody's reference or link takes more than another's. */
const anyReference = 'X'.repeat(referenceLength);
const anyLinkToken = 'X'.repeat(linkTokenLength);
const anybody = '0'.repeat(11) as Rpps;

/** The links of a message about this topic on this channel, as long as the real ones. */
const anyLinks = ({ digest, env: { portalOrigin } }: Needs, topic: NudgeTopic, channel: Channel) => ({
  lien: linkAddress(portalOrigin, anyLinkToken),
  ...linksOf(portalOrigin, anyReference, unsubscribeToken(digest, { rpps: anybody, channel, topic })),
});

type ToMeasure = { readonly template: MessageTemplate; readonly links: ReturnType<typeof anyLinks> };

const regionToRun = async (
  sql: ReadSql,
  needs: Needs,
  { rules, hours, settings, guests }: NudgingPolicy,
  { people, coming, sentOn, found }: RegionCopy,
): Promise<ForecastRegion> => {
  const toMeasure = new Map<string, ToMeasure>();
  for (const { id, template, topic, channels } of rules) {
    for (const channel of channels) {
      const inForce = await needs.templateFor(sql, `${template}-${channel}`);
      if (inForce === undefined) continue;
      const links = anyLinks(needs, topic, channel);
      toMeasure.set(`${id}/${channel}`, { template: inForce.template, links });
    }
  }
  const known = new Map<Rpps, MessageValues>();
  return {
    people,
    coming,
    rules,
    hours,
    sentOn,
    killSwitch: settings.killSwitch,
    dailyLimits: settings.dailyLimits,
    heldOut: (rule, rpps) => rule.holdOut > 0 && isHeldOut(rule, shareOf(needs.digest, rule, rpps)),
    measure: (nudge, rule, channel: Channel, at) => {
      const measured = toMeasure.get(`${rule.id}/${channel}`);
      const person = found.get(nudge.rpps);
      if (measured === undefined || person?.addresses[channel] === undefined) return undefined;
      const values = known.get(nudge.rpps) ?? personValues(person, at);
      known.set(nudge.rpps, values);
      return segmentsOf(measured.template, { ...values, ...measured.links });
    },
    ...(guests === undefined ? {} : { guests }),
  };
};

const lineOf = (
  { firing: { at, nudge, heldBy, outcome }, found }: PlacedFiring,
  rule: NudgeRule | undefined,
): ForecastLine => ({
  at,
  rpps: nudge.rpps,
  name: displayName({ given: found.givenName, family: found.familyName }),
  department: found.place.code,
  rule: nudge.ruleId,
  because: { anchor: rule?.anchor ?? 'status-entered', at: nudge.anchorAt },
  heldBy: isPutOff(nudge, rule) ? [...new Set(['quiet-hours' as const, ...heldBy])] : heldBy,
  outcome,
});

/** Wanted at no hour in particular, and planned for the next opening already. */
const isPutOff = (nudge: ForecastFiring['nudge'], rule: NudgeRule | undefined): boolean =>
  rule !== undefined && rule.at === undefined && nudge.dueAt > nudge.wantedAt;
