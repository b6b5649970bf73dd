import type { Rpps } from '../identity/rpps.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Channel } from './channel.ts';
import type { PostponeReason } from './decide-nudge.ts';
import type { NudgePerson } from './person.ts';
import type { PlannedNudge } from './plan.ts';
import type { WrittenNudge } from './replan.ts';
import type { NudgeRule } from './rule.ts';
import type { SendingHours } from './sending-hours.ts';
import type { SkipReason } from './skip-reason.ts';

/** One person as they are now, with what is written of their firings. */
export type ForecastPerson = {
  readonly person: NudgePerson;
  readonly written: readonly WrittenNudge[];
};

/** A firing to come: planned, or decided already and waiting on its channel for its turn to leave. */
export type ComingNudge = {
  readonly nudge: PlannedNudge;
  readonly wakeAt: Instant;
  readonly departingOn?: Channel;
};

/** A copy of everything that planning and deciding look at. */
export type ForecastRegion = {
  readonly people: ReadonlyMap<Rpps, ForecastPerson>;
  readonly coming: readonly ComingNudge[];
  readonly rules: readonly NudgeRule[];
  readonly hours: SendingHours;
  readonly killSwitch: boolean;
  readonly guests?: ReadonlySet<Rpps>;
  readonly dailyLimits: Readonly<Partial<Record<Channel, number>>>;
  /** How many were decided already on a day, by "2026-11-24/sms". */
  readonly sentOn: ReadonlyMap<string, number>;
  readonly heldOut: (rule: NudgeRule, rpps: Rpps) => boolean;
  /** The number of SMS segments, 0 for an e-mail; undefined when the message would have a hole. */
  readonly measure: (
    nudge: PlannedNudge,
    rule: NudgeRule,
    channel: Channel,
    at: Instant,
  ) => number | undefined;
};

/** What becomes of one firing if nobody acts and every message arrives. */
export type ForecastFiring = {
  readonly at: Instant;
  readonly nudge: PlannedNudge;
  /** What held it before, each once, in order. */
  readonly heldBy: readonly PostponeReason[];
  readonly outcome: ForecastOutcome;
};

export type ForecastOutcome =
  | { readonly kind: 'sent'; readonly channel: Channel; readonly segments: number }
  | { readonly kind: 'skipped'; readonly reason: SkipReason };
