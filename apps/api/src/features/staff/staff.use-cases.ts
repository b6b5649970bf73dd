import type { StaffRole } from '@relais/domain/activation/actor';
import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Result } from '@relais/domain/kernel/result';
import type { IssuedSession } from '../../sessions/session.use-cases.ts';
import type { StaffAccount } from './staff-account.ts';

export type StaffRefusal =
  /** Unknown e-mail, wrong password or disabled account: never which. */
  | { readonly code: 'credentials-wrong' }
  | { readonly code: 'too-many-attempts'; readonly retryAt: Instant }
  | { readonly code: 'second-factor-wrong' }
  | { readonly code: 'second-factor-already-on' }
  | { readonly code: 'second-factor-not-started' };

export type StaffSignIn = {
  readonly session: IssuedSession;
  /** `second-factor`: the session opens nothing until the code is given. */
  readonly next: 'done' | 'second-factor';
};

export type StaffUseCases = {
  /** The account behind a session, read again at each request: a change of role or a disabling counts at once. */
  readonly find: (id: string) => Promise<StaffAccount | undefined>;
  readonly signIn: (
    given: { readonly email: string; readonly password: string },
    held: { readonly replaces: string | undefined },
  ) => Promise<Result<StaffSignIn, StaffRefusal>>;
  /** `code`: six digits of the authenticator, or a recovery code. */
  readonly passSecondFactor: (
    id: string,
    given: { readonly code: string; readonly replaces: string },
  ) => Promise<Result<IssuedSession, StaffRefusal>>;
  /** Makes the secret an authenticator scans; nothing changes until it is confirmed. */
  readonly enrolSecondFactor: (
    id: string,
  ) => Promise<Result<{ readonly secret: string; readonly uri: string }, StaffRefusal>>;
  /** Switches the second factor on, ends the other sessions and returns recovery codes, shown once. */
  readonly confirmSecondFactor: (
    id: string,
    given: { readonly code: string; readonly replaces: string },
  ) => Promise<
    Result<{ readonly session: IssuedSession; readonly recoveryCodes: readonly string[] }, StaffRefusal>
  >;
};

/** What the operator's command does; no screen reaches it. */
export type StaffAdministration = {
  readonly add: (account: NewStaffAccount) => Promise<Result<StaffAccount, StaffAdditionRefusal>>;
  /** Ends every session at once. */
  readonly disable: (email: string) => Promise<Result<StaffAccount, { readonly code: 'unknown-account' }>>;
};

export type NewStaffAccount = {
  readonly email: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly departments: DepartmentScope;
  readonly password: string;
};

export type StaffAdditionRefusal =
  | { readonly code: 'email-already-used' }
  | { readonly code: 'password-too-short'; readonly atLeast: number };
