import type { SignInIdentifierRefusal } from '@relais/domain/identity/sign-in-identifier';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Result } from '@relais/domain/kernel/result';
import type { Entered, Held, MalformedCode, TooManyCodes, WrongCode } from './entry.ts';
import type { HandOverUseCases } from './hand-over/hand-over.use-cases.ts';
import type { LinksUseCases } from './links/links.use-cases.ts';
import type { ProviderUseCases } from './provider/provider.use-cases.ts';

export type SignInRefusal = SignInIdentifierRefusal | MalformedCode | WrongCode | TooManyCodes;

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
