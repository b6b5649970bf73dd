import type { ActivationRefusal } from '@relais/domain/activation/refusals';
import type { ActivationStatus } from '@relais/domain/activation/status';
import type { Symptom } from '@relais/domain/activation/symptom';
import type { DepartmentCode } from '@relais/domain/identity/department';
import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Result } from '@relais/domain/kernel/result';
import type { FrenchZone } from '@relais/domain/kernel/working-time/zone';
import type { PreferredTime } from '@relais/domain/support/callback';
import type { CallPlace, CaseOrigin, CaseOutcome } from '@relais/domain/support/case';
import type { NotFound } from '../../acting.ts';
import type { StaffActor } from '../../rpc/actor.ts';

export type HelpRefusal =
  /** There is no number on file for the place chosen. */
  | { readonly code: 'no-number-to-call'; readonly callAt: CallPlace }
  | { readonly code: 'no-open-request' }
  /** `by`: the colleague who took it. */
  | { readonly code: 'case-taken'; readonly by: string }
  | { readonly code: 'case-closed' };

export type HelpWish = {
  readonly symptom?: Symptom | undefined;
  readonly words: string;
  readonly preferred: PreferredTime;
  readonly callAt: CallPlace;
};

export type OpenRequest = {
  readonly id: string;
  readonly origin: CaseOrigin;
  readonly symptom: Symptom | null;
  readonly words: string;
  readonly preferred: PreferredTime;
  readonly callAt: CallPlace;
  readonly openedAt: Instant;
  /** The call comes by then. */
  readonly dueAt: Instant;
  readonly isTaken: boolean;
};

export type MyHelp = {
  readonly open: OpenRequest | undefined;
  readonly past: readonly {
    readonly id: string;
    readonly openedAt: Instant;
    readonly closedAt: Instant;
    readonly outcome: CaseOutcome;
  }[];
  /** What can be chosen to be called on: the mobile masked, the officine's number whole. */
  readonly numbers: Readonly<Partial<Record<CallPlace, string>>>;
  /** When the call would be due if it were asked for now, by part of the day. */
  readonly promises: Readonly<Record<PreferredTime, Instant>>;
  readonly zone: FrenchZone;
  readonly now: Instant;
};

export type CaseListed = {
  readonly id: string;
  readonly rpps: Rpps;
  readonly familyName: string;
  readonly givenName: string;
  readonly officine: {
    readonly id: string;
    readonly name: string;
    readonly commune: string | null;
    readonly department: DepartmentCode | null;
  };
  readonly zone: FrenchZone;
  readonly status: ActivationStatus;
  readonly origin: CaseOrigin;
  readonly symptom: Symptom | null;
  readonly tried: readonly string[];
  readonly words: string;
  readonly preferred: PreferredTime;
  readonly callAt: CallPlace;
  /** Told to those who call; whoever only reads knows that there is one. */
  readonly number:
    | { readonly kind: 'told'; readonly value: string }
    | { readonly kind: 'none' | 'kept-from-readers' };
  readonly openedAt: Instant;
  readonly dueAt: Instant;
  readonly isLate: boolean;
  readonly takenBy: { readonly id: string; readonly name: string } | null;
  readonly closed: {
    readonly at: Instant;
    readonly by: string | null;
    readonly outcome: CaseOutcome;
    readonly note: string;
  } | null;
};

export type CasePage = {
  readonly rows: readonly CaseListed[];
  readonly total: number;
  readonly late: number;
  readonly page: number;
  readonly pages: number;
  readonly now: Instant;
};

export type CaseFilter = {
  readonly state: 'open' | 'closed';
  readonly mine: boolean;
  readonly page: number;
};

export type HelpUseCases = {
  /** `undefined` for whoever has left the roster. */
  readonly mine: (rpps: Rpps) => Promise<MyHelp | undefined>;
  /** Asks for a call, or completes the request already open. */
  readonly ask: (
    rpps: Rpps,
    wish: HelpWish,
  ) => Promise<Result<{ readonly dueAt: Instant }, HelpRefusal | NotFound>>;
  readonly withdraw: (rpps: Rpps) => Promise<Result<undefined, HelpRefusal>>;
  readonly list: (filter: CaseFilter, staff: StaffActor) => Promise<CasePage>;
  readonly find: (
    id: string,
    staff: StaffActor,
  ) => Promise<{ readonly case: CaseListed; readonly now: Instant } | undefined>;
  /** For somebody on the phone: opens a case in their name. */
  readonly openFor: (
    rpps: Rpps,
    wish: HelpWish,
    scope: DepartmentScope,
  ) => Promise<Result<{ readonly dueAt: Instant }, HelpRefusal | NotFound>>;
  readonly take: (id: string, staff: StaffActor) => Promise<Result<undefined, HelpRefusal | NotFound>>;
  /** Ends the case and moves the activation as the outcome says, both or neither. */
  readonly close: (
    id: string,
    ending: { readonly outcome: CaseOutcome; readonly note: string },
    staff: StaffActor,
  ) => Promise<Result<undefined, HelpRefusal | NotFound | ActivationRefusal>>;
};
