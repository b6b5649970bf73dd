import type { Instant } from '@relais/domain/kernel/instant';
import type { IssuedSession } from '../../sessions/session.use-cases.ts';

export type WrongCode =
  /** `triesLeft` counts down alike for people who are not on file. */
  | { readonly code: 'code-wrong'; readonly triesLeft: number }
  /** Used, older than 10 minutes, tried 5 times, replaced by a newer one, or never asked for. */
  | { readonly code: 'code-expired' };

export type TooManyCodes = { readonly code: 'too-many-codes'; readonly retryAt: Instant };

export type MalformedCode = { readonly code: 'code-malformed' };

/** What the browser holds already: identifiers that must not survive a sign-in. */
export type Held = { readonly session: string | undefined; readonly known: string | undefined };

/** What the browser is given; `known` when it is to be recognised later. */
export type Entered = { readonly session: IssuedSession; readonly known?: IssuedSession };
