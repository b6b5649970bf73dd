import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import { type Channel, chooseChannel } from '@relais/domain/nudge/channel';
import {
  decideNudge,
  mayStillLeave,
  type NudgeDecision,
  type SendingNow,
} from '@relais/domain/nudge/decide-nudge';
import { type PersonNow, standingOf } from '@relais/domain/nudge/standing';
import type { PersonToDecide } from '../../nudging/people-to-decide.ts';
import type { NudgingPolicy } from '../../nudging/policy.ts';
import type { CampaignRow } from './campaign.repository.ts';
import { firingOf, ruleOf } from './campaign-rule.ts';

type Asked = {
  readonly campaign: CampaignRow;
  readonly rpps: Rpps;
  /** Absent when nobody of that RPPS practises anywhere any more. */
  readonly found: PersonToDecide | undefined;
  readonly policy: NudgingPolicy;
  readonly startsAt: Instant;
  readonly now: Instant;
  readonly leftToday: SendingNow['leftToday'];
};

/** Whether this person receives the campaign at `now`: the very decision of nudges, on the very same facts. */
export const decideRecipient = ({ found, leftToday, ...asked }: Asked): NudgeDecision => {
  if (found === undefined) return { decision: 'skip', reason: 'excluded' };
  const { campaign, rpps, startsAt } = asked;
  return decideNudge(firingOf(campaign, rpps, startsAt), standing(asked, found, false), {
    ...sendingNow(asked, found),
    leftToday,
  });
};

/** The same for a message already written, the moment before it leaves. */
export const decideDeparture = (
  { found, ...asked }: Omit<Asked, 'leftToday'>,
  channel: Channel,
): NudgeDecision => {
  if (found === undefined) return { decision: 'skip', reason: 'excluded' };
  const { campaign, rpps, startsAt } = asked;
  return mayStillLeave(firingOf(campaign, rpps, startsAt), channel, standing(asked, found, true), {
    ...sendingNow(asked, found),
    leftToday: {},
  });
};

/** The channel that whoever is held for now would be written to on, as things stand. */
export const channelFor = (
  asked: Omit<Circumstances, 'rpps'>,
  found: PersonToDecide,
): Channel | undefined => {
  const chosen = chooseChannel(asked.campaign.channels, standing(asked, found, false).reachable);
  return chosen.ok ? chosen.value : undefined;
};

type Circumstances = Omit<Asked, 'found' | 'leftToday'>;

/** How a person stands towards the campaign: it counts from its launch, whatever their own past. */
export const standing = (
  { campaign, policy, startsAt, now }: Omit<Circumstances, 'rpps'>,
  { person }: PersonToDecide,
  departing: boolean,
): PersonNow => ({
  ...standingOf(person, ruleOf(campaign), {
    now,
    hours: policy.hours,
    rules: policy.ruleById,
    heldOut: false,
    departing,
  }),
  anchorAt: startsAt,
});

const sendingNow = ({ campaign, policy, now }: Circumstances, { place }: PersonToDecide) => ({
  now,
  hours: policy.hours,
  place,
  killSwitch: policy.settings.killSwitch,
  rule: ruleOf(campaign),
  ...(policy.guests === undefined ? {} : { guests: policy.guests }),
});
