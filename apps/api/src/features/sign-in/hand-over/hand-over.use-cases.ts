import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Result } from '@relais/domain/kernel/result';
import type { Entered, MalformedCode, WrongCode } from '../entry.ts';
import type { CodeOnItsWay, CodeRefusal, Press, Visitor } from '../pressing.use-cases.ts';

/** The step to go on with, by the slugs of the content. */
export type StepHandedOver = { readonly procedure: string; readonly step: string };

/** Mistyped, older than 10 minutes, used, or replaced: the other device shows a new one. */
export type DeadHandOver = { readonly code: 'hand-over-dead' };

export type HandOverRefusal = DeadHandOver | CodeRefusal | MalformedCode | WrongCode;

export type HandOverDescribed =
  | { readonly state: 'dead' }
  | ({ readonly state: 'live' } & StepHandedOver & Press);

export type HandOverEntered = StepHandedOver &
  ({ readonly next: 'in'; readonly entered: Entered } | ({ readonly next: 'code' } & CodeOnItsWay));

export type HandOverUseCases = {
  /** The code to show, as text and as a QR code of `link`; an earlier one of the same person ends. */
  readonly create: (
    rpps: Rpps,
    step: StepHandedOver,
  ) => Promise<{ readonly code: string; readonly link: string; readonly expiresAt: Instant }>;
  readonly describe: (typed: string, visitor: Visitor) => Promise<HandOverDescribed>;
  /** Goes on where the person is known already; elsewhere a 6-digit code is sent to them and asked for. */
  readonly enter: (typed: string, visitor: Visitor) => Promise<Result<HandOverEntered, HandOverRefusal>>;
  readonly enterCode: (
    typed: { readonly handOver: string; readonly code: string; readonly remember: boolean },
    visitor: Visitor,
  ) => Promise<Result<StepHandedOver & { readonly entered: Entered }, HandOverRefusal>>;
};
