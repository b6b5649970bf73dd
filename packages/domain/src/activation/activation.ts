import type { Rpps } from '../identity/rpps.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Evidence } from './evidence.ts';
import type { ExclusionReason, RenewalReason } from './reason.ts';
import type { ActivationRoute, StepName } from './route.ts';
import type { ActivationStatus, StoredStatus } from './status.ts';
import type { RemedyName, Symptom } from './symptom.ts';
import { isOver, type Wait } from './wait.ts';

/** One pharmacist's journey from nothing to a working e-CPS: a record, and exactly one state of the life cycle. */
export type Activation = ActivationRecord & ActivationState;

export type ActivationRecord = {
  readonly rpps: Rpps;
  /** Grows by one with every accepted command, so that two people never overwrite each other. */
  readonly version: number;
  /** When the stored status was entered; `statusSince` knows about waits that have ended. */
  readonly since: Instant;
  /** In the order of the instants the claims speak of; only the latest of each claim and grade is kept. */
  readonly evidence: readonly Evidence[];
};

export type ActivationState = StateInScope | OutOfScope;

export type StateInScope = ToStart | UnderWay | Blocked | Waiting | Active | ToRenew | CardOnly;

export type ToStart = { readonly status: 'to-start' };

export type UnderWay = {
  readonly status: 'under-way';
  readonly route: ActivationRoute;
  readonly completedSteps: readonly StepName[];
  /** The wait that came before this attempt: failing now means still failing after the wait. */
  readonly afterWait?: Wait;
};

export type Blocked = {
  readonly status: 'blocked';
  readonly route: ActivationRoute;
  readonly completedSteps: readonly StepName[];
  readonly symptom: Symptom;
  readonly triedRemedies: readonly RemedyName[];
  /** Present when the retry after this wait failed: a request for help has been opened. */
  readonly afterWait?: Wait;
};

/** Stored for as long as nobody acts, even when the wait is over: only the clock tells `waiting` from `to-retry`. */
export type Waiting = { readonly status: 'waiting'; readonly wait: Wait };

export type Active = { readonly status: 'active' };

export type ToRenew = { readonly status: 'to-renew'; readonly reason: RenewalReason };

export type CardOnly = { readonly status: 'card-only' };

export type OutOfScope = {
  readonly status: 'out-of-scope';
  readonly reason: ExclusionReason;
  /** Where the person stood, to be given back if they are reinstated. */
  readonly before: StateInScope;
};

export type StateOf<Status extends StoredStatus> = Extract<ActivationState, { readonly status: Status }>;

/** The activation of a pharmacist who has just entered the roster. */
export const openActivation = (rpps: Rpps, now: Instant): Activation => ({
  rpps,
  version: 1,
  since: now,
  evidence: [],
  status: 'to-start',
});

/** The status at an instant. `to-retry` is derived here and stored nowhere, so no job can be late in writing it. */
export const statusAt = (activation: Activation, now: Instant): ActivationStatus =>
  activation.status === 'waiting' && isOver(activation.wait, now) ? 'to-retry' : activation.status;

/** When the status of that instant was entered: for `to-retry`, the end of the wait or its declaration if later. */
export const statusSince = (activation: Activation, now: Instant): Instant =>
  activation.status === 'waiting' && isOver(activation.wait, now) && activation.wait.endsAt > activation.since
    ? activation.wait.endsAt
    : activation.since;

/** True when the person tries, or tried and failed, again after a wait. */
export const hasTriedAfterWait = (activation: Activation): boolean =>
  'afterWait' in activation && activation.afterWait !== undefined;
