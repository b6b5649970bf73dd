import type { DepartmentCode } from '@relais/domain/identity/department';
import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Channel } from '@relais/domain/nudge/channel';
import type { PostponeReason } from '@relais/domain/nudge/decide-nudge';
import type { Anchor } from '@relais/domain/nudge/rule';
import type { SegmentPrice } from '@relais/domain/nudge/settings';
import type { SkipReason } from '@relais/domain/nudge/skip-reason';

/** One firing to come: who, when, why, on which channel, or why not. */
export type ForecastLine = {
  readonly at: Instant;
  readonly rpps: Rpps;
  readonly name: string;
  readonly department: DepartmentCode;
  readonly rule: string;
  /** What the rule counts from, and when that is. */
  readonly because: { readonly anchor: Anchor; readonly at: Instant };
  readonly heldBy: readonly PostponeReason[];
  readonly outcome:
    | { readonly kind: 'sent'; readonly channel: Channel; readonly segments: number }
    | { readonly kind: 'skipped'; readonly reason: SkipReason };
};

export type ForecastTally = {
  readonly sms: number;
  readonly emails: number;
  readonly segments: number;
  /** What the segments cost, in thousandths of a euro. */
  readonly thousandthsOfEuro: number;
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
};

/** What leaves and what does not on one day, "2026-11-24" by the clock of each officine, rule by rule. */
export type ForecastDay = ForecastTally & {
  readonly day: string;
  readonly rules: readonly (ForecastTally & { readonly rule: string; readonly name: string })[];
};

export type Forecast = {
  readonly from: Instant;
  readonly until: Instant;
  /** As the settings stand: while all sending is suspended, nothing is forecast to leave. */
  readonly suspended: boolean;
  readonly trial: boolean;
  readonly segmentPrice: SegmentPrice;
  readonly total: ForecastTally;
  readonly days: readonly ForecastDay[];
  /** Those asked for, in the order in which they end. */
  readonly lines: readonly ForecastLine[];
  /** How many there are, on this page and on the others, and what they add up to. */
  readonly lineCount: number;
  readonly asked: ForecastTally;
  /** Every rule of the region, whether it fires in these days or not. */
  readonly rules: readonly { readonly rule: string; readonly name: string }[];
};

/** The rule, the channel and the department narrow everything; the day, the outcome and the reason only which firings are told one by one. */
export type LinesAsked = {
  /** "2026-11-24" by the clock of the officine. */
  readonly day?: string | undefined;
  readonly rule?: string | undefined;
  readonly channel?: Channel | undefined;
  readonly department?: DepartmentCode | undefined;
  readonly outcome?: 'sent' | 'skipped' | undefined;
  readonly reason?: SkipReason | undefined;
  readonly offset: number;
  readonly limit: number;
};

export type ForecastUseCases = {
  /** The next `days` days of the departments in scope, if nobody acts and every message arrives. */
  readonly simulate: (asked: {
    readonly days: number;
    readonly scope: DepartmentScope;
    readonly lines: LinesAsked;
  }) => Promise<Forecast>;
};
