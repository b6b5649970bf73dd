import type { DepartmentCode } from '@relais/domain/identity/department';
import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { QuietHours } from '@relais/domain/kernel/working-time/quiet-hours';
import type { FrenchZone } from '@relais/domain/kernel/working-time/zone';
import type { Channel } from '@relais/domain/nudge/channel';
import type { PostponeReason } from '@relais/domain/nudge/decide-nudge';
import type { Effect } from '@relais/domain/nudge/effect';
import type { SkipReason } from '@relais/domain/nudge/skip-reason';
import type { NudgeState } from '../../nudging/nudge-states.ts';
import type { ProviderOutage } from '../../outbox/provider-outage.ts';
import type { GateState } from '../../restores/gate-states.ts';

export type HistoryFilter = {
  readonly rule?: string | undefined;
  /** `held`: planned, due, and kept back. */
  readonly state?: NudgeState | 'held' | undefined;
  readonly reason?: SkipReason | undefined;
  readonly channel?: Channel | undefined;
  readonly department?: DepartmentCode | undefined;
  readonly rpps?: Rpps | undefined;
  /** Decided from this instant on, and before that one. */
  readonly from?: Instant | undefined;
  readonly until?: Instant | undefined;
};

/** One firing, with what became of it. */
export type FiringView = {
  readonly id: string;
  readonly rule: string;
  readonly ruleVersion: number;
  readonly rpps: Rpps;
  readonly familyName: string;
  readonly givenName: string;
  readonly state: NudgeState;
  readonly reason: SkipReason | null;
  readonly channel: Channel | null;
  readonly dueAt: Instant;
  /** When it will be looked at, while it is planned. */
  readonly wakeAt: Instant;
  readonly heldBecause: PostponeReason | null;
  readonly decidedAt: Instant | null;
  /** The clock of the person's officine. */
  readonly zone: FrenchZone;
};

export type HistoryPage = {
  readonly now: Instant;
  readonly rows: readonly FiringView[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
};

/** What was decided on one day of the region's calendar, "2026-11-24". */
export type DayOfNudges = {
  readonly day: string;
  readonly from: Instant;
  readonly sent: number;
  readonly failed: number;
  readonly skipped: number;
};

export type NudgesOverview = {
  readonly now: Instant;
  /** Of the whole region: when nudges were last decided, and since when one has waited too long. */
  readonly lastRunAt: Instant | null;
  readonly lateSince: Instant | null;
  /** Closed after a restore until what may have left was looked for, or because another installation sends from it. */
  readonly gate: GateState;
  /** By channel, in the whole region: messages decided that wait to be taken by the provider, and those it has not confirmed. */
  readonly outgoing: Readonly<Record<Channel, { readonly waiting: number; readonly unconfirmed: number }>>;
  /** Providers that do not work at all, in the whole region. */
  readonly outages: readonly ProviderOutage[];
  readonly suspended: boolean;
  readonly trial: boolean;
  /** How many people the trial is open to. */
  readonly guests: number;
  readonly quietHours: QuietHours;
  readonly dailyLimits: Readonly<Partial<Record<Channel, number>>>;
  /** Decided to leave today in the whole region: what the limits are held to. */
  readonly sentToday: Readonly<Record<Channel, number>>;
  /** Today first. */
  readonly days: readonly DayOfNudges[];
  /** Over those days, the most frequent reason first. */
  readonly skipped: readonly { readonly reason: SkipReason; readonly number: number }[];
  /** Due, and kept back: by what, and until when at the earliest. */
  readonly held: readonly {
    readonly because: PostponeReason;
    readonly number: number;
    readonly nextAt: Instant;
  }[];
  /** To be decided, whenever that is; and within 24 h. */
  readonly planned: number;
  readonly plannedSoon: number;
  /** People whose coordinates a message showed to be stale. */
  readonly undelivered: number;
};

export type RuleEffect = {
  readonly rule: string;
  readonly name: string;
  readonly since: Instant;
  readonly until: Instant;
  /** The share kept apart today; 0 when the rule is not measured. */
  readonly holdOut: number;
  readonly effect:
    | Effect
    /** The rule speaks to people who are active already. */
    | { readonly kind: 'not-measurable' };
};

export type NudgesUseCases = {
  readonly overview: (scope: DepartmentScope) => Promise<NudgesOverview>;
  /** Firings of the departments in scope: those planned soonest first, all others latest first. */
  readonly history: (filter: HistoryFilter, page: number, scope: DepartmentScope) => Promise<HistoryPage>;
  /** What followed the nudges of each rule that is on, over the last `days`. */
  readonly effects: (
    asked: { readonly days: number },
    scope: DepartmentScope,
  ) => Promise<readonly RuleEffect[]>;
};
