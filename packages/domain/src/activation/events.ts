import type { Instant } from '../kernel/instant.ts';
import type { ActorReference } from './actor.ts';
import type { ExclusionReason, RenewalReason } from './reason.ts';
import type { ActivationRoute, StepName } from './route.ts';
import type { ActivationStatus } from './status.ts';
import type { RemedyName, Symptom } from './symptom.ts';
import type { Wait } from './wait.ts';

/** Something that happened to an activation, when and by whom: the timeline is told from these. */
export type ActivationEvent = ActivationHappening & { readonly at: Instant; readonly by: ActorReference };

/** What happened, in the past tense, before it is dated and signed. */
export type ActivationHappening =
  | { readonly type: 'roster-entered' }
  /** `afterWait`: this is the retry that the wait was for. */
  | { readonly type: 'route-begun'; readonly route: ActivationRoute; readonly afterWait?: Wait }
  | { readonly type: 'step-completed'; readonly route: ActivationRoute; readonly step: StepName }
  | { readonly type: 'route-switched'; readonly from: ActivationRoute; readonly to: ActivationRoute }
  | { readonly type: 'symptom-reported'; readonly route: ActivationRoute; readonly symptom: Symptom }
  /** Still failing after the wait: opens a request for help. */
  | { readonly type: 'retry-failed'; readonly symptom: Symptom; readonly wait: Wait }
  | {
      readonly type: 'remedy-tried';
      readonly symptom: Symptom;
      readonly remedy: RemedyName;
      readonly worked: boolean;
    }
  | { readonly type: 'coordinate-update-declared'; readonly wait: Wait }
  | { readonly type: 'declared-active' }
  | { readonly type: 'confirmed-active'; readonly reason: string }
  /** `statusKept`: the file is older than the present status, so it counts as evidence and moves nothing. */
  | { readonly type: 'imported-active'; readonly asOf: Instant; readonly statusKept: boolean }
  | { readonly type: 'proven-active' }
  | { readonly type: 'card-proven' }
  | { readonly type: 'declared-lost'; readonly reason: RenewalReason }
  | { readonly type: 'card-chosen' }
  | { readonly type: 'excluded'; readonly reason: ExclusionReason }
  | { readonly type: 'reinstated'; readonly reason: string }
  | {
      readonly type: 'status-corrected';
      readonly from: ActivationStatus;
      readonly to: ActivationStatus;
      readonly reason: string;
    };

export type ActivationEventType = ActivationHappening['type'];
