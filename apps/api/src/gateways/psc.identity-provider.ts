import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import * as client from 'openid-client';
import type { IdentityProvider, ProviderFailure, ProviderIdentity } from './identity-provider.ts';
import { identityIn } from './psc-claims.ts';
import { failureOf, RefusedAnswer } from './psc-failures.ts';

export type PscSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the browser comes back: a page of the portal. */
  readonly redirectUri: string;
};

/** Seconds: the person waits for us, and we for the provider. */
const patience = 5;

/**
 * Pro Santé Connect. Its description is at a path of its own, its scope and level are fixed (source: domain-facts,
 * section 8). The signature of what it says is checked although it comes straight from it.
 */
export const pscIdentityProvider = ({
  issuer,
  clientId,
  clientSecret,
  redirectUri,
}: PscSettings): IdentityProvider => {
  const isLocal = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(issuer);

  const discover = async (): Promise<client.Configuration> => {
    const configuration = await client.discovery(
      new URL(`${issuer}/.well-known/wallet-openid-configuration`),
      clientId,
      { id_token_signed_response_alg: 'RS256' },
      client.ClientSecretPost(clientSecret),
      {
        timeout: patience,
        execute: [client.enableNonRepudiationChecks, ...(isLocal ? [client.allowInsecureRequests] : [])],
      },
    );
    // At a path that is not the standard one, the library does not compare.
    if (configuration.serverMetadata().issuer !== issuer)
      throw new RefusedAnswer('issuer-of-the-description');
    return configuration;
  };

  let described: Promise<client.Configuration> | undefined;
  const configuration = async (): Promise<client.Configuration> => {
    described ??= discover();
    try {
      return await described;
    } catch (failure) {
      described = undefined;
      throw failure;
    }
  };

  return {
    addressFor: (checks) =>
      told(async () => {
        const address = client.buildAuthorizationUrl(await configuration(), {
          redirect_uri: redirectUri,
          response_type: 'code',
          scope: 'openid scope_all',
          acr_values: 'eidas1',
          code_challenge: await client.calculatePKCECodeChallenge(checks.verifier),
          code_challenge_method: 'S256',
          state: checks.state,
          nonce: checks.nonce,
        });
        return address.href;
      }),

    leavingAddress: (returnUri) =>
      told(async () => {
        const known = await configuration();
        if (known.serverMetadata().end_session_endpoint === undefined) return undefined;
        // Without the identity token, which we do not keep: the provider then asks before it ends the session.
        return client.buildEndSessionUrl(known, { post_logout_redirect_uri: returnUri }).href;
      }),

    whoCameBack: (parameters, checks) =>
      told(async (): Promise<ProviderIdentity> => {
        const known = await configuration();
        const address = new URL(redirectUri);
        address.search = parameters;
        const tokens = await client.authorizationCodeGrant(known, address, {
          pkceCodeVerifier: checks.verifier,
          expectedState: checks.state,
          expectedNonce: checks.nonce,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (claims === undefined) throw new RefusedAnswer('no-id-token');
        // The library looks at it only when there are several audiences.
        if (claims.azp !== undefined && claims.azp !== clientId) throw new RefusedAnswer('other-party');
        const told = await client.fetchUserInfo(known, tokens.access_token, claims.sub);
        return identityIn(claims, told);
      }),
  };
};

const told = async <Value>(work: () => Promise<Value>): Promise<Result<Value, ProviderFailure>> => {
  try {
    return accept(await work());
  } catch (failure) {
    return refuse(failureOf(failure));
  }
};
