import type { Instant } from '../kernel/instant.ts';
import type { ExclusionReason, RenewalReason } from './reason.ts';
import type { ActivationRoute, StepName } from './route.ts';
import type { RemedyName, Symptom } from './symptom.ts';

/** Everything that can be asked of an activation, with what each command needs to know. */
type CommandData = {
  begin: { readonly route: ActivationRoute };
  'complete-step': { readonly step: StepName };
  'report-symptom': { readonly symptom: Symptom };
  /** `worked`: the symptom is gone and the procedure goes on. */
  'try-remedy': { readonly remedy: RemedyName; readonly worked: boolean };
  /** `at`: when the coordinates were updated at the Ordre. */
  'declare-coordinate-update': { readonly at: Instant };
  'switch-route': { readonly route: ActivationRoute };
  'declare-active': object;
  'confirm-active': { readonly reason: string };
  /** `asOf`: the date of the file, which may be older than what we have learnt since. */
  'import-active': { readonly asOf: Instant };
  'prove-active': object;
  'prove-card': object;
  'declare-lost': { readonly reason: RenewalReason };
  'choose-card-only': object;
  exclude: { readonly reason: ExclusionReason };
  reinstate: { readonly reason: string };
  'correct-status': { readonly to: Correction; readonly reason: string };
};

/** What staff may correct a status to. `to-retry` is a `waiting` whose update is old enough; `exclude` has its own command. */
export type Correction =
  | { readonly status: 'to-start' }
  | { readonly status: 'under-way'; readonly route: ActivationRoute }
  | { readonly status: 'blocked'; readonly route: ActivationRoute; readonly symptom: Symptom }
  | { readonly status: 'waiting'; readonly updatedAt: Instant }
  | { readonly status: 'active' }
  | { readonly status: 'to-renew'; readonly reason: RenewalReason }
  | { readonly status: 'card-only' };

export type CommandType = keyof CommandData;

export type CommandOf<Type extends CommandType> = {
  [Name in Type]: { readonly type: Name } & CommandData[Name];
}[Type];

export type ActivationCommand = CommandOf<CommandType>;
