import type { Instant } from '../kernel/instant.ts';
import type { Activation } from './activation.ts';
import type { RenewalReason } from './reason.ts';
import type { ActivationRoute, StepName } from './route.ts';
import type { RemedyName, Symptom } from './symptom.ts';
import { isOver } from './wait.ts';

/** The one thing the person should do next: what the status card says below the status. */
export type NextAction =
  | { readonly action: 'choose-route' }
  | {
      readonly action: 'resume-procedure';
      readonly route: ActivationRoute;
      readonly completedSteps: readonly StepName[];
    }
  /** The first remedy of the symptom that is not among those tried; ask for help when none is left. */
  | {
      readonly action: 'try-remedy';
      readonly symptom: Symptom;
      readonly triedRemedies: readonly RemedyName[];
    }
  /** The retry after the wait failed: help has been called, and nothing is left to try alone. */
  | { readonly action: 'expect-help'; readonly symptom: Symptom }
  /** `until` is "environ", never promised. Whoever has their card need not wait: see `meanwhile`. */
  | { readonly action: 'wait'; readonly until: Instant; readonly meanwhile: 'with-card' }
  | { readonly action: 'retry'; readonly route: 'without-card'; readonly waitEndedAt: Instant }
  | { readonly action: 'renew'; readonly reason: RenewalReason }
  | { readonly action: 'none' };

export const nextActionAt = (activation: Activation, now: Instant): NextAction => {
  switch (activation.status) {
    case 'to-start':
      return { action: 'choose-route' };
    case 'under-way': {
      const { route, completedSteps } = activation;
      return { action: 'resume-procedure', route, completedSteps };
    }
    case 'blocked': {
      const { symptom, triedRemedies, afterWait } = activation;
      return afterWait
        ? { action: 'expect-help', symptom }
        : { action: 'try-remedy', symptom, triedRemedies };
    }
    case 'waiting': {
      const { endsAt } = activation.wait;
      return isOver(activation.wait, now)
        ? { action: 'retry', route: 'without-card', waitEndedAt: endsAt }
        : { action: 'wait', until: endsAt, meanwhile: 'with-card' };
    }
    case 'to-renew':
      return { action: 'renew', reason: activation.reason };
    case 'active':
    case 'card-only':
    case 'out-of-scope':
      return { action: 'none' };
  }
};
