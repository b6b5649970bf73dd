import type { SignInIdentifierRefusal } from '@relais/domain/identity/sign-in-identifier';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Result } from '@relais/domain/kernel/result';
import type { IssuedSession } from '../../sessions/session.use-cases.ts';

export type SignInRefusal =
  | SignInIdentifierRefusal
  | { readonly code: 'code-malformed' }
  /** `triesLeft` counts down alike for people who are not on file. */
  | { readonly code: 'code-wrong'; readonly triesLeft: number }
  /** Used, older than 10 minutes, tried 5 times, replaced by a newer one, or never asked for. */
  | { readonly code: 'code-expired' }
  | { readonly code: 'too-many-codes'; readonly retryAt: Instant };

export type SignInUseCases = {
  /** Accepts any well-formed identifier; a code leaves only if that person is on file with coordinates. */
  readonly askForCode: (asked: {
    readonly identifier: string;
  }) => Promise<Result<{ readonly expiresAt: Instant }, SignInRefusal>>;
  readonly enterCode: (
    entered: { readonly identifier: string; readonly code: string },
    held: { readonly replaces: string | undefined },
  ) => Promise<Result<IssuedSession, SignInRefusal>>;
};
