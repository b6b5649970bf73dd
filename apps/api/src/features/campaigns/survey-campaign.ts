import { setImmediate } from 'node:timers/promises';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Channel } from '@relais/domain/nudge/channel';
import type { PostponeReason } from '@relais/domain/nudge/decide-nudge';
import type { SkipReason } from '@relais/domain/nudge/skip-reason';
import { measureSms } from '@relais/domain/nudge/sms-text';
import type { ReadSql } from '../../database/sql.ts';
import type { PersonToDecide } from '../../nudging/people-to-decide.ts';
import type { NudgingPolicy } from '../../nudging/policy.ts';
import type { CampaignRow } from './campaign.repository.ts';
import type { CampaignWriter } from './campaign-message.ts';
import { pageOfPeople } from './campaign-people.ts';
import { channelFor, decideRecipient } from './decide-recipient.ts';

export type Survey = {
  inAudience: number;
  /** Those who would receive it, at once or later. */
  people: number;
  /** Held ones included. */
  readonly byChannel: Record<Channel, { people: number; segments: number }>;
  readonly postponed: Map<PostponeReason, { people: number; firstAt: Instant }>;
  readonly exclusions: Map<SkipReason, number>;
  /** The first, the middle and the last of them. */
  readonly examples: Example[];
};

export type Example = { readonly rpps: Rpps; readonly channel: Channel; readonly found: PersonToDecide };

type Asked = {
  readonly campaign: CampaignRow;
  readonly policy: NudgingPolicy;
  readonly writer: CampaignWriter;
  /** When it would start: what is decided is decided for that moment. */
  readonly startsAt: Instant;
};

/**
 * Goes through everybody the campaign speaks to and decides as if it were sent at `startsAt`. Page by page, with a pause
 * for whoever else waits: 20,000 people take a second or two of nobody else's time. Daily limits are left aside.
 */
export const surveyCampaign = async (read: ReadSql, asked: Asked): Promise<Survey> => {
  const { campaign, policy, startsAt } = asked;
  const survey = emptySurvey();
  const able: Example[] = [];
  for (let after: Rpps | null | undefined = null; after !== undefined; ) {
    const page = await pageOfPeople(read, campaign, policy, { after, now: startsAt, startsAt });
    for (const found of page.people) count(survey, able, asked, found);
    after = page.upTo;
    await setImmediate();
  }
  const spread = [0, Math.floor((able.length - 1) / 2), able.length - 1];
  survey.examples.push(...[...new Set(spread)].flatMap((index) => able[index] ?? []));
  return survey;
};

const emptySurvey = (): Survey => ({
  inAudience: 0,
  people: 0,
  byChannel: { sms: { people: 0, segments: 0 }, email: { people: 0, segments: 0 } },
  postponed: new Map(),
  exclusions: new Map(),
  examples: [],
});

const count = (survey: Survey, able: Example[], asked: Asked, found: PersonToDecide): void => {
  survey.inAudience += 1;
  const outcome = outcomeFor(asked, found);
  if ('reason' in outcome) {
    survey.exclusions.set(outcome.reason, (survey.exclusions.get(outcome.reason) ?? 0) + 1);
    return;
  }
  const { channel, segments, held } = outcome;
  survey.people += 1;
  survey.byChannel[channel].people += 1;
  survey.byChannel[channel].segments += segments;
  if (held !== undefined) hold(survey, held.because, held.until);
  able.push({ rpps: found.person.rpps, channel, found });
};

type Outcome =
  | { readonly reason: SkipReason }
  | {
      readonly channel: Channel;
      readonly segments: number;
      readonly held: { readonly because: PostponeReason; readonly until: Instant } | undefined;
    };

const outcomeFor = (asked: Asked, found: PersonToDecide): Outcome => {
  const { campaign, writer, startsAt } = asked;
  const circumstances = { ...asked, now: startsAt };
  const decision = decideRecipient({ ...circumstances, rpps: found.person.rpps, found, leftToday: {} });
  if (decision.decision === 'skip') return { reason: decision.reason };
  const channel = decision.decision === 'send' ? decision.channel : channelFor(circumstances, found);
  if (channel === undefined) return { reason: 'no-channel' };
  const written = writer.preview(campaign, channel, found, startsAt);
  if (!written.ok) return { reason: written.refusal.code };
  const { segments } = measureSms(channel === 'sms' ? written.value.text : '');
  return { channel, segments, held: decision.decision === 'postpone' ? decision : undefined };
};

const hold = ({ postponed }: Survey, because: PostponeReason, until: Instant): void => {
  const known = postponed.get(because);
  if (known === undefined) {
    postponed.set(because, { people: 1, firstAt: until });
    return;
  }
  known.people += 1;
  if (until < known.firstAt) known.firstAt = until;
};
