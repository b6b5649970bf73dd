import type { SignInIdentifierRefusal } from '@relais/domain/identity/sign-in-identifier';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Result } from '@relais/domain/kernel/result';
import type { IssuedSession } from '../../sessions/session.use-cases.ts';
import type { HandOverUseCases } from './hand-over/hand-over.use-cases.ts';
import type { LinksUseCases } from './links/links.use-cases.ts';
import type { ProviderUseCases } from './provider/provider.use-cases.ts';

export type WrongCode =
  /** `triesLeft` counts down alike for people who are not on file. */
  | { readonly code: 'code-wrong'; readonly triesLeft: number }
  /** Used, older than 10 minutes, tried 5 times, replaced by a newer one, or never asked for. */
  | { readonly code: 'code-expired' };

export type TooManyCodes = { readonly code: 'too-many-codes'; readonly retryAt: Instant };

export type MalformedCode = { readonly code: 'code-malformed' };

export type SignInRefusal = SignInIdentifierRefusal | MalformedCode | WrongCode | TooManyCodes;

/** What the browser holds already: identifiers that must not survive a sign-in. */
export type Held = { readonly session: string | undefined; readonly known: string | undefined };

/** What the browser is given; `known` when it is to be recognised later. */
export type Entered = { readonly session: IssuedSession; readonly known?: IssuedSession };

export type SignInUseCases = {
  /** Accepts any well-formed identifier; a code leaves only if that person is on file with coordinates. */
  readonly askForCode: (asked: {
    readonly identifier: string;
  }) => Promise<Result<{ readonly expiresAt: Instant }, SignInRefusal>>;
  readonly enterCode: (
    entered: { readonly identifier: string; readonly code: string; readonly remember: boolean },
    held: Held,
  ) => Promise<Result<Entered, SignInRefusal>>;
  readonly links: LinksUseCases;
  readonly provider: ProviderUseCases;
  readonly handOver: HandOverUseCases;
};
