import { type Activation, statusAt, statusSince } from '@relais/domain/activation/activation';
import type { ActingAs } from '@relais/domain/activation/actor';
import type { CommandType } from '@relais/domain/activation/command';
import {
  type Disagreement,
  disagreement,
  type Evidence,
  strongestEvidence,
} from '@relais/domain/activation/evidence';
import { commandsFrom } from '@relais/domain/activation/lifecycle';
import { type NextAction, nextActionAt } from '@relais/domain/activation/next-action';
import type { ExclusionReason, RenewalReason } from '@relais/domain/activation/reason';
import type { ActivationRoute, StepName } from '@relais/domain/activation/route';
import type { ActivationStatus } from '@relais/domain/activation/status';
import type { Symptom } from '@relais/domain/activation/symptom';
import type { Wait } from '@relais/domain/activation/wait';
import type { Instant } from '@relais/domain/kernel/instant';

/** An activation as every screen shows it at one moment, and what the person looking may do about it. */
export type ActivationView = {
  readonly status: ActivationStatus;
  readonly since: Instant;
  readonly version: number;
  readonly route?: ActivationRoute;
  readonly completedSteps: readonly StepName[];
  readonly symptom?: Symptom;
  readonly wait?: Wait;
  readonly reason?: RenewalReason | ExclusionReason;
  /** The best reason to believe what the status says, when it is a status that can be believed or doubted. */
  readonly evidence?: Evidence;
  readonly disagreement?: Disagreement;
  readonly nextAction: NextAction;
  readonly allowed: readonly CommandType[];
};

export const viewActivation = (activation: Activation, now: Instant, viewer: ActingAs): ActivationView => {
  const status = statusAt(activation, now);
  const evidence = strongestEvidence(
    activation.evidence,
    activation.status === 'card-only' ? 'card-works' : 'e-cps-active',
  );
  const contradiction = disagreement(activation.evidence);
  return {
    status,
    since: statusSince(activation, now),
    version: activation.version,
    completedSteps: 'completedSteps' in activation ? activation.completedSteps : [],
    ...('route' in activation ? { route: activation.route } : {}),
    ...('symptom' in activation ? { symptom: activation.symptom } : {}),
    ...(activation.status === 'waiting' ? { wait: activation.wait } : {}),
    ...('reason' in activation ? { reason: activation.reason } : {}),
    ...(evidence === undefined ? {} : { evidence }),
    ...(contradiction === undefined ? {} : { disagreement: contradiction }),
    nextAction: nextActionAt(activation, now),
    allowed: commandsFrom(status, viewer),
  };
};
