import type { Readiness } from '@relais/domain/activation/readiness';
import type { ActivationStatus } from '@relais/domain/activation/status';
import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Instant } from '@relais/domain/kernel/instant';
import type { GateState } from '../../restores/gate-states.ts';

/** Figures of the departments in scope, each with what it counts. */
export type Overview = {
  readonly now: Instant;
  /** Officines: the three sum to all that are open. */
  readonly officines: Readonly<Record<Readiness, number>>;
  /** Pharmacists, each once whatever the number of their practices: the nine sum to all. */
  readonly pharmacists: Readonly<Record<ActivationStatus, number>>;
  /** Pharmacists with a mobile or an e-mail on file. */
  readonly reachable: number;
  /** Among those, pharmacists whose e-CPS is active. */
  readonly reachableAndActive: number;
  /** Nudges planned; sent and skipped over the last seven days of the calendar, which began at `since`. */
  readonly nudges: {
    readonly planned: number;
    readonly sent: number;
    readonly skipped: number;
    readonly since: Instant;
  };
  /** Of the whole region: when nudges were last decided, since when one has waited too long, and what holds them all. */
  readonly nudging: {
    readonly lastRunAt: Instant | null;
    readonly lateSince: Instant | null;
    readonly suspended: boolean;
    readonly trial: boolean;
    /** Closed after a restore until what may have left was looked for, or because another installation sends from it. */
    readonly gate: GateState;
  };
};

export type OverviewUseCases = {
  readonly find: (scope: DepartmentScope) => Promise<Overview>;
};
