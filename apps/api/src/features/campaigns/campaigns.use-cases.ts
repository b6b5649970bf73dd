import type { ContentMistake } from '@relais/content/messages/check-content';
import type { EmailContent, MessageContent, SmsContent } from '@relais/content/schema/message';
import type { StaffRole } from '@relais/domain/activation/actor';
import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Result } from '@relais/domain/kernel/result';
import type { Audience } from '@relais/domain/nudge/audience';
import type { Channel } from '@relais/domain/nudge/channel';
import type { PostponeReason } from '@relais/domain/nudge/decide-nudge';
import type { SkipReason } from '@relais/domain/nudge/skip-reason';
import type { NudgeTopic } from '@relais/domain/nudge/topic';
import type { WordsCheck } from '../../messages/check-words.ts';
import type { MessagePrice } from '../../messages/message-price.ts';
import type { MessageState } from '../../outbox/message-words.ts';
import type { CampaignState, RecipientState } from './campaign-states.ts';

/** What an editor writes of a campaign. */
export type CampaignDefinition = {
  readonly name: string;
  readonly topic: NudgeTopic;
  readonly audience: Audience;
  /** First choice first, then the fallback; each has its text. */
  readonly channels: readonly [Channel, ...Channel[]];
  readonly sms: SmsContent | null;
  readonly email: EmailContent | null;
  /** Milliseconds after the launch during which the message still helps. */
  readonly usefulFor: number;
};

export type CampaignSummary = {
  readonly id: string;
  readonly name: string;
  readonly state: CampaignState;
  readonly departments: DepartmentScope;
  readonly createdBy: string | undefined;
  readonly createdAt: Instant;
  readonly startsAt: Instant | undefined;
  readonly endedAt: Instant | undefined;
  /** How many would have received it when it was checked, or launched. */
  readonly checkedPeople: number | undefined;
  readonly approvals: Approvals;
  readonly progress: CampaignProgress;
};

/** How many people are in each state; `total` grows while recipients are gathered after the launch. */
export type CampaignProgress = Readonly<Record<RecipientState, number>> & {
  readonly total: number;
  readonly gathering: boolean;
  /** When the next of those who wait is looked at. */
  readonly nextAt: Instant | undefined;
};

export type CampaignSheet = CampaignSummary & {
  /** To be given back with every change. */
  readonly version: number;
  readonly definition: CampaignDefinition;
  readonly checkedAt: Instant | undefined;
  readonly launchedBy: string | undefined;
  /** Of the texts it has, while they may still be changed. */
  readonly words?: Readonly<Partial<Record<Channel, WordsCheck>>>;
};

export type Approvals = {
  /** How many people must stand up for this campaign, whoever launches it included. */
  readonly needed: number;
  readonly given: readonly { readonly id: string; readonly by: string; readonly at: Instant }[];
};

/** The page that is read before anything leaves. */
export type CampaignCheck = {
  readonly version: number;
  /** Everybody the criteria name. */
  readonly inAudience: number;
  /** Those who would receive it, at once or once what holds it has passed. */
  readonly people: number;
  readonly byChannel: Readonly<
    Record<Channel, { readonly people: number; readonly segments: number; readonly price: MessagePrice }>
  >;
  readonly postponed: readonly {
    readonly because: PostponeReason;
    readonly people: number;
    readonly firstAt: Instant;
  }[];
  readonly exclusions: readonly { readonly reason: SkipReason; readonly people: number }[];
  /** What the region still allows to leave today, where it has set a limit. */
  readonly leftToday: Readonly<Partial<Record<Channel, number>>>;
  /** Where the limit of the region makes it leave over several days. */
  readonly spread: readonly CampaignSpread[];
  readonly approvals: Approvals;
  /** At most three real people. */
  readonly previews: readonly CampaignPreview[];
};

/** `today` messages leave on the first day, then `perDay` each day, over `days` days in all. */
export type CampaignSpread = {
  readonly channel: Channel;
  readonly perDay: number;
  readonly today: number;
  readonly days: number;
};

export type CampaignPreview = {
  readonly rpps: Rpps;
  readonly givenName: string;
  readonly familyName: string;
  readonly channel: Channel;
  /** Masked for whoever does not write to people themself. */
  readonly recipient: string;
  readonly message: { readonly subject: string; readonly text: string; readonly html: string };
};

export type CampaignReport = {
  readonly progress: CampaignProgress;
  readonly messages: readonly {
    readonly channel: Channel;
    readonly state: MessageState;
    /** Why it ended so: a skip reason, or what the provider answered. */
    readonly reason: string | undefined;
    readonly messages: number;
  }[];
  readonly exclusions: readonly { readonly reason: SkipReason; readonly people: number }[];
  readonly segments: number;
  readonly price: MessagePrice;
};

export type CampaignRefusal =
  | { readonly code: 'not-found' }
  | { readonly code: 'campaign-not-allowed'; readonly state: CampaignState }
  | { readonly code: 'campaign-edited-meanwhile'; readonly version: number }
  | {
      readonly code: 'campaign-not-sendable';
      readonly missing: readonly Channel[];
      readonly mistakes: readonly { readonly channel: Channel; readonly mistake: ContentMistake }[];
    }
  | { readonly code: 'campaign-without-people' }
  | {
      readonly code: 'approvals-missing';
      readonly needed: number;
      readonly given: number;
      readonly people: number;
    }
  /** The time chosen has passed, or is further away than a campaign may wait. */
  | { readonly code: 'launch-time-refused'; readonly latest: Instant };

export type Viewer = { readonly id: string; readonly scope: DepartmentScope; readonly role: StaffRole };
type Seen = { readonly id: string; readonly version: number };
type Done = Promise<Result<CampaignSheet, CampaignRefusal>>;

export type CampaignsUseCases = {
  readonly list: (viewer: Viewer) => Promise<readonly CampaignSummary[]>;
  readonly get: (id: string, viewer: Viewer) => Done;
  readonly create: (definition: CampaignDefinition, viewer: Viewer) => Done;
  /** Makes a draft of it again: what was checked or approved no longer holds. */
  readonly edit: (seen: Seen & { readonly definition: CampaignDefinition }, viewer: Viewer) => Done;
  readonly check: (seen: Seen, viewer: Viewer) => Promise<Result<CampaignCheck, CampaignRefusal>>;
  /** The page of a campaign that was checked, as things stand now: for whoever comes back to it. Changes nothing. */
  readonly review: (id: string, viewer: Viewer) => Promise<Result<CampaignCheck, CampaignRefusal>>;
  /** What a text being written would cost, and what keeps it from leaving. */
  readonly checkWords: (asked: {
    readonly topic: NudgeTopic;
    readonly content: MessageContent;
  }) => Promise<WordsCheck>;
  readonly approve: (seen: Seen, viewer: Viewer) => Done;
  /** Leaves in 10 seconds, or at a chosen time. */
  readonly launch: (seen: Seen & { readonly at: Instant | undefined }, viewer: Viewer) => Done;
  readonly undo: (id: string, viewer: Viewer) => Done;
  readonly pause: (id: string, viewer: Viewer) => Done;
  readonly resume: (id: string, viewer: Viewer) => Done;
  readonly cancel: (id: string, viewer: Viewer) => Done;
  readonly report: (id: string, viewer: Viewer) => Promise<Result<CampaignReport, CampaignRefusal>>;
};
