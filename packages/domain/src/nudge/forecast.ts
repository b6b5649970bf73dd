import type { StoredStatus } from '../activation/status.ts';
import type { Instant } from '../kernel/instant.ts';
import { priorityQueue } from '../kernel/priority-queue.ts';
import { type Channel, fallbackChannel } from './channel.ts';
import { decideNudge, mayStillLeave, type NudgeDecision, type SendingNow } from './decide-nudge.ts';
import { mayEverSpeakTo } from './firings.ts';
import { type ForecastLife, forecastLife } from './forecast-life.ts';
import type { ComingNudge, ForecastFiring, ForecastOutcome, ForecastRegion } from './forecast-region.ts';
import { type PlannedNudge, wantedFirst } from './plan.ts';
import type { NudgeRule } from './rule.ts';
import type { SkipReason } from './skip-reason.ts';
import { standingOf } from './standing.ts';

type Turn = ComingNudge & Pick<ForecastFiring, 'heldBy'>;

/**
 * Runs the clock from `from` to `until` over a copy of the region, through the functions that plan and decide for
 * real. Promises every firing that ends in between, in order; exact as long as nobody acts and providers accept.
 */
export const forecast = (
  region: ForecastRegion,
  from: Instant,
  until: Instant,
): readonly ForecastFiring[] => {
  const { rules, hours } = region;
  const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
  const someRuleFollows = rules.some(({ anchor, enabled }) => enabled && anchor === 'last-nudge');
  const lives = new Map([...region.people].map(([rpps, one]) => [rpps, forecastLife(one)]));
  const speakingTo = rulesByStatus(rules);
  const sentOn = new Map(region.sentOn);
  const turns = priorityQueue<Turn>(comesBefore);
  for (const coming of region.coming) turns.add({ ...coming, heldBy: [] });
  const firings: ForecastFiring[] = [];
  let now = from;

  const plan = (planned: readonly PlannedNudge[]) => {
    for (const nudge of planned) turns.add({ nudge, wakeAt: nudge.dueAt, heldBy: [] });
  };

  const carryOut = (turn: Turn, life: ForecastLife, decision: NudgeDecision, rule: NudgeRule | undefined) => {
    const { nudge, heldBy } = turn;
    const end = (outcome: ForecastOutcome) => {
      firings.push({ at: now, nudge, heldBy, outcome });
      life.ends(nudge);
    };
    if (decision.decision === 'postpone') {
      const reasons = heldBy.includes(decision.because) ? heldBy : [...heldBy, decision.because];
      turns.add({ ...turn, wakeAt: decision.until, heldBy: reasons });
      return;
    }
    if (decision.decision === 'skip' || rule === undefined) {
      const reason = decision.decision === 'skip' ? decision.reason : 'rule-off';
      const elsewhere = otherChannel(region, ruleById, turn, { reason, life, now });
      if (elsewhere === undefined) end({ kind: 'skipped', reason });
      else turns.add({ ...turn, departingOn: elsewhere, wakeAt: now });
      return;
    }
    const { channel } = decision;
    const segments = region.measure(nudge, rule, channel, now);
    if (segments === undefined) return end({ kind: 'skipped', reason: 'unresolved-template' });
    end({ kind: 'sent', channel, segments });
    life.receives(rule.id, channel, now);
    if (turn.departingOn === undefined) {
      const key = `${hours.day(now, life.person.place.zone)}/${channel}`;
      sentOn.set(key, (sentOn.get(key) ?? 0) + 1);
    }
  };

  for (let next = turns.peek(); next !== undefined && next.wakeAt < until; next = turns.peek()) {
    const turn = turns.take() ?? next;
    const life = lives.get(turn.nudge.rpps);
    if (turn.wakeAt > now) now = turn.wakeAt;
    if (life === undefined) {
      const outcome = { kind: 'skipped', reason: 'excluded' } as const;
      firings.push({ at: now, nudge: turn.nudge, heldBy: turn.heldBy, outcome });
      continue;
    }
    if (!life.stillPlans(turn.nudge)) continue;
    const rule = ruleById.get(turn.nudge.ruleId);
    const decision = decide(region, ruleById, turn, { rule, life, sentOn, now });
    carryOut(turn, life, decision, rule);
    if (turn.departingOn !== undefined) continue;
    const follows = decision.decision === 'send' && someRuleFollows;
    plan(
      follows
        ? life.plansAnew({ rules, hours, now })
        : life.plansNext({ rules: speakingTo(life), hours, now }),
    );
  }
  return firings;
};

/** The rules that may ever speak to someone: a region has many people and few statuses. */
const rulesByStatus = (rules: readonly NudgeRule[]) => {
  const known = new Map<StoredStatus, readonly NudgeRule[]>();
  return ({ person: { activation } }: ForecastLife): readonly NudgeRule[] => {
    const found =
      known.get(activation.status) ?? rules.filter((rule) => mayEverSpeakTo(rule, { activation }));
    known.set(activation.status, found);
    return found;
  };
};

const comesBefore = (one: Turn, other: Turn): boolean =>
  one.wakeAt < other.wakeAt || (one.wakeAt === other.wakeAt && wantedFirst(one.nudge, other.nudge));

type Rules = ReadonlyMap<string, NudgeRule>;

type Moment = {
  readonly rule: NudgeRule | undefined;
  readonly life: ForecastLife;
  readonly sentOn: ReadonlyMap<string, number>;
  readonly now: Instant;
};

const decide = (
  region: ForecastRegion,
  rules: Rules,
  { nudge, departingOn }: Turn,
  { rule, life: { person }, sentOn, now }: Moment,
): NudgeDecision => {
  const { hours, killSwitch, guests } = region;
  const departing = departingOn !== undefined;
  const heldOut = rule !== undefined && !departing && region.heldOut(rule, nudge.rpps);
  const standing = standingOf(person, rule, { now, hours, rules, heldOut, departing });
  const sending: SendingNow = {
    now,
    hours,
    place: person.place,
    killSwitch,
    leftToday: leftOn(region, sentOn, hours.day(now, person.place.zone)),
    ...(guests === undefined ? {} : { guests }),
    ...(rule === undefined ? {} : { rule }),
  };
  return departing
    ? mayStillLeave(nudge, departingOn, standing, sending)
    : decideNudge(nudge, standing, sending);
};

const leftOn = (
  { dailyLimits }: ForecastRegion,
  sentOn: ReadonlyMap<string, number>,
  day: string,
): SendingNow['leftToday'] =>
  Object.fromEntries(
    Object.entries(dailyLimits).map(([channel, limit]) => [
      channel,
      limit - (sentOn.get(`${day}/${channel}`) ?? 0),
    ]),
  );

/** A message that may no longer leave where it was to go takes the next channel of its rule. */
const otherChannel = (
  { hours }: ForecastRegion,
  rules: Rules,
  { nudge, departingOn }: Turn,
  { reason, life, now }: { readonly reason: SkipReason; readonly life: ForecastLife; readonly now: Instant },
): Channel | undefined => {
  const rule = rules.get(nudge.ruleId);
  const mayTry = reason === 'opted-out' || reason === 'no-channel';
  if (rule === undefined || departingOn === undefined || !mayTry) return undefined;
  const { reachable } = standingOf(life.person, rule, { now, hours, rules, heldOut: false });
  const channel = fallbackChannel(rule.channels, departingOn, reachable);
  return channel.ok ? channel.value : undefined;
};
