import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Channel } from '@relais/domain/nudge/channel';
import { decideNudge, mayStillLeave, type NudgeDecision } from '@relais/domain/nudge/decide-nudge';
import { isHeldOut } from '@relais/domain/nudge/hold-out';
import type { NudgeRule } from '@relais/domain/nudge/rule';
import { standingOf } from '@relais/domain/nudge/standing';
import type { Sql } from '../database/sql.ts';
import type { Digest } from '../foundations.ts';
import { leftToday } from './daily-sendings.ts';
import { type PersonToDecide, peopleToDecide } from './people-to-decide.ts';
import type { NudgingPolicy, ReadPolicy } from './policy.ts';
import { thesePeople } from './whom.ts';
import { type NudgeRow, plannedFrom } from './written-nudges.ts';

type Needs = { readonly digest: Digest; readonly policy: ReadPolicy };

export type Decided = {
  readonly decision: NudgeDecision;
  readonly rule: NudgeRule | undefined;
  readonly found: PersonToDecide | undefined;
};

/** The decision of the domain on a firing, on what the database says at this moment. */
export const decideOn =
  ({ digest, policy: readPolicy }: Needs) =>
  async (sql: Sql, nudge: NudgeRow, now: Instant): Promise<Decided> => {
    const policy = await readPolicy(sql);
    const { rule, found } = await whatIsKnown(sql, nudge, policy, now);
    if (found === undefined) return { decision: { decision: 'skip', reason: 'excluded' }, rule, found };
    const heldOut = rule !== undefined && isHeldOut(rule, shareOf(digest, rule, nudge.rpps));
    const decision = decideNudge(plannedFrom(nudge), standing(found, rule, policy, { now, heldOut }), {
      ...sendingNow(policy, rule, found, now),
      leftToday: await leftToday(sql, policy, found.place, now),
    });
    return { decision, rule, found };
  };

/** The same, for a message already written that is about to leave on its own channel. */
export const decideOnDeparture =
  ({ policy: readPolicy }: Pick<Needs, 'policy'>) =>
  async (sql: Sql, nudge: NudgeRow, channel: Channel, now: Instant): Promise<Decided> => {
    const policy = await readPolicy(sql);
    const { rule, found } = await whatIsKnown(sql, nudge, policy, now);
    if (found === undefined) return { decision: { decision: 'skip', reason: 'excluded' }, rule, found };
    const decision = mayStillLeave(
      plannedFrom(nudge),
      channel,
      standing(found, rule, policy, { now, heldOut: false, departing: true }),
      { ...sendingNow(policy, rule, found, now), leftToday: {} },
    );
    return { decision, rule, found };
  };

/** A number from 0 to 1 that is always the same for one person and rule, and that nobody can choose. */
export const shareOf = (digest: Digest, { id }: Pick<NudgeRule, 'id'>, rpps: Rpps): number =>
  Buffer.from(digest('hold-out', `${rpps}/${id}`), 'base64url').readUInt32BE(0) / 2 ** 32;

const whatIsKnown = async (
  sql: Sql,
  { rule: ruleId, rpps }: NudgeRow,
  policy: NudgingPolicy,
  now: Instant,
) => ({
  rule: policy.ruleById.get(ruleId),
  found: (await peopleToDecide(sql, thesePeople([rpps]), now)).get(rpps),
});

const standing = (
  { person }: PersonToDecide,
  rule: NudgeRule | undefined,
  { hours, ruleById }: NudgingPolicy,
  moment: { readonly now: Instant; readonly heldOut: boolean; readonly departing?: boolean },
) => standingOf(person, rule, { ...moment, hours, rules: ruleById });

const sendingNow = (
  { hours, guests, settings }: NudgingPolicy,
  rule: NudgeRule | undefined,
  { place }: PersonToDecide,
  now: Instant,
) => ({
  now,
  hours,
  place,
  killSwitch: settings.killSwitch,
  ...(guests === undefined ? {} : { guests }),
  ...(rule === undefined ? {} : { rule }),
});
