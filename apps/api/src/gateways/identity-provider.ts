import type { Result } from '@relais/domain/kernel/result';

/** What ties an answer of the provider to the browser that asked: three unguessable texts, kept on our side. */
export type SignInChecks = { readonly state: string; readonly nonce: string; readonly verifier: string };

/** Who came back, as the provider says it. */
export type ProviderIdentity = {
  /** The national identifier, 8 and the RPPS for a pharmacist; not read yet. */
  readonly nationalId: string;
  /** How they signed in there, as received; absent when the provider does not say. */
  readonly authMode: unknown;
};

export type ProviderRefusal =
  /** It does not answer, or answers that it cannot for now. */
  | { readonly code: 'provider-unavailable' }
  /** The person gave up, or the provider did not let them in. */
  | { readonly code: 'provider-declined' }
  /** What came back is not what was asked for: forged, stale, or for somebody else. Nothing of it is believed. */
  | { readonly code: 'provider-answer-refused' };

/** `detail` is the kind of mistake, for the log: it holds nothing of the answer. */
export type ProviderFailure = ProviderRefusal & { readonly detail: string };

/** Somebody else who knows pharmacists and tells who signed in. */
export type IdentityProvider = {
  /** Where to send the browser. */
  readonly addressFor: (checks: SignInChecks) => Promise<Result<string, ProviderFailure>>;
  /** Where to send the browser to end its session there, then back to `returnUri`; `undefined` where that is not offered. */
  readonly leavingAddress: (returnUri: string) => Promise<Result<string | undefined, ProviderFailure>>;
  /** `parameters`: the query the browser came back with. */
  readonly whoCameBack: (
    parameters: string,
    checks: SignInChecks,
  ) => Promise<Result<ProviderIdentity, ProviderFailure>>;
};
