import type { Instant } from '../kernel/instant.ts';
import type { ActingAs } from './actor.ts';
import type { CommandType } from './command.ts';
import type { ActivationRoute, StepName } from './route.ts';
import type { ActivationStatus } from './status.ts';
import type { WaitRefusal } from './wait.ts';

/** Why a command was not accepted, with what a screen needs to explain it and to offer something better. */
export type ActivationRefusal =
  /** `allowed`: what this actor can do instead, now. */
  | {
      readonly code: 'not-allowed-from-status';
      readonly command: CommandType;
      readonly status: ActivationStatus;
      readonly allowed: readonly CommandType[];
    }
  /** `allowed`: who can. A pharmacist acting on someone else's activation is told the same. */
  | {
      readonly code: 'not-allowed-for-actor';
      readonly command: CommandType;
      readonly actor: ActingAs;
      readonly allowed: readonly ActingAs[];
    }
  /** Somebody acted since the screen was drawn. */
  | { readonly code: 'stale-version'; readonly expected: number; readonly found: number }
  | { readonly code: 'reason-required'; readonly command: CommandType }
  | { readonly code: 'route-unchanged'; readonly route: ActivationRoute }
  | { readonly code: 'step-already-completed'; readonly step: StepName }
  | { readonly code: 'import-already-known'; readonly asOf: Instant }
  | { readonly code: 'import-in-the-future'; readonly asOf: Instant; readonly now: Instant }
  | WaitRefusal;
