import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Result } from '@relais/domain/kernel/result';
import type { Channel } from '@relais/domain/nudge/channel';
import type { PostponeReason } from '@relais/domain/nudge/decide-nudge';
import type { Effect } from '@relais/domain/nudge/effect';
import type { SkipReason } from '@relais/domain/nudge/skip-reason';
import type { NotFound } from '../../acting.ts';
import type { NudgeState } from '../../nudging/nudge-states.ts';

export type HistoryFilter = {
  readonly rule?: string | undefined;
  readonly state?: NudgeState | undefined;
  readonly reason?: SkipReason | undefined;
  readonly rpps?: Rpps | undefined;
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
};

export type HistoryPage = {
  readonly rows: readonly FiringView[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
};

export type RuleEffect = {
  readonly rule: string;
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
  /** Firings of the departments in scope: those planned soonest first, all others latest first. */
  readonly history: (filter: HistoryFilter, page: number, scope: DepartmentScope) => Promise<HistoryPage>;
  /** What followed the nudges of one rule over the last `days`. */
  readonly effect: (
    asked: { readonly rule: string; readonly days: number },
    scope: DepartmentScope,
  ) => Promise<Result<RuleEffect, NotFound>>;
};
