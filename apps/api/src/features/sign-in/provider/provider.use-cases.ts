import type { Proof } from '@relais/domain/access/proof';
import type { Result } from '@relais/domain/kernel/result';
import type { ProviderRefusal } from '../../../gateways/identity-provider.ts';
import type { IssuedSession } from '../../../sessions/session.use-cases.ts';
import type { Entered, Held } from '../entry.ts';

export type ProviderSignInRefusal =
  | ProviderRefusal
  /** This installation does not offer it. */
  | { readonly code: 'provider-off' }
  /** Started more than 10 minutes ago, finished already, or in another browser: start again. */
  | { readonly code: 'provider-sign-in-lost' }
  /** A professional without RPPS. */
  | { readonly code: 'provider-without-rpps' }
  /** No officine of ours has them in its team. */
  | { readonly code: 'not-on-roster' };

export type StartedSignIn = {
  /** Where to send the browser. */
  readonly address: string;
  /** For a cookie: only this browser can finish. */
  readonly ticket: IssuedSession;
};

export type FinishedSignIn = {
  readonly entered: Entered;
  /** A path of the portal. */
  readonly returnTo: string;
  /** What signing in this way has just shown to work. */
  readonly proof: Proof | undefined;
};

export type ProviderUseCases = {
  readonly isOffered: boolean;
  readonly start: (wish: {
    readonly returnTo: string;
    readonly remember: boolean;
  }) => Promise<Result<StartedSignIn, ProviderSignInRefusal>>;
  /** Where to end the session that the provider keeps beside ours; `undefined` when it offers no such place. */
  readonly leave: () => Promise<Result<string | undefined, ProviderSignInRefusal>>;
  /** `parameters`: the query the browser came back with; `ticket`: the cookie it was given. */
  readonly finish: (
    parameters: string,
    ticket: string | undefined,
    held: Held,
  ) => Promise<Result<FinishedSignIn, ProviderSignInRefusal>>;
};
