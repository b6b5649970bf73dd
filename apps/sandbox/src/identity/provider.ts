import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import Provider, { type Configuration, type JWK } from 'oidc-provider';
import type { Clock, HexSource } from '../clock.ts';
import { claimsOf, type Identity } from './identity.ts';
import { errorView, leavingView, leftView } from './notice-view.ts';
import { createRecords } from './records.ts';

export const realmPath = '/auth/realms/esante-wallet';

const connect = '/protocol/openid-connect';

export const authorizationPath = `${connect}/auth`;

const isLoopback = (uri: string): boolean =>
  URL.canParse(uri) && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(uri).hostname);

const createSigningKey = async (kid: string): Promise<JWK> => {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return { ...(privateKey.export({ format: 'jwk' }) as JWK), kid, alg: 'RS256', use: 'sig' };
};

/** An OpenID provider with Pro Santé Connect's paths, scopes and claims. `identities` holds who was chosen, by subject. */
export const createProvider = async ({
  issuer,
  identities,
  clock,
  hex,
}: {
  readonly issuer: string;
  readonly identities: ReadonlyMap<string, Identity>;
  readonly clock: Clock;
  readonly hex: HexSource;
}): Promise<Provider> => {
  const configuration: Configuration = {
    adapter: createRecords(clock),
    jwks: { keys: [await createSigningKey(hex(8))] },
    cookies: { keys: [hex(32)] },
    clients: [
      {
        client_id: 'relais-officine',
        client_secret: 'sandbox-secret',
        redirect_uris: ['http://127.0.0.1/'],
        grant_types: ['authorization_code', 'refresh_token'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: ['openid', 'scope_all'],
    acrValues: ['eidas1'],
    claims: {
      scope_all: Object.keys(
        claimsOf({ nationalId: '', givenName: '', familyName: '', authMode: 'CARD' }, ''),
      ),
    },
    routes: {
      authorization: authorizationPath,
      token: `${connect}/token`,
      userinfo: `${connect}/userinfo`,
      end_session: `${connect}/logout`,
      introspection: `${connect}/token/introspect`,
      jwks: `${connect}/certs`,
    },
    // Short, as theirs are: whoever relies on them instead of a session of its own finds out.
    ttl: {
      AccessToken: 120,
      RefreshToken: 350,
      IdToken: 120,
      AuthorizationCode: 60,
      Interaction: 600,
      Session: 1_800,
      Grant: 1_800,
    },
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    interactions: { url: (_ctx, { uid }) => `${realmPath}/interaction/${uid}` },
    features: {
      devInteractions: { enabled: false },
      introspection: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) =>
          void Object.assign(ctx, { type: 'html', body: leavingView(form).markup }),
        postLogoutSuccessSource: (ctx) => void Object.assign(ctx, { type: 'html', body: leftView().markup }),
      },
    },
    renderError: (ctx, { error, error_description }) =>
      void Object.assign(ctx, { type: 'html', body: errorView(error, error_description ?? '').markup }),
    findAccount: (_ctx, accountId) => {
      const identity = identities.get(accountId);
      return identity && { accountId, claims: () => claimsOf(identity, accountId) };
    },
    // The person already agreed to share by signing in: Pro Santé Connect asks for no consent.
    loadExistingGrant: async ({ oidc }) => {
      const { client, session } = oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid scope_all');
      await grant.save();
      return grant;
    },
  };

  const provider = new Provider(issuer, configuration);
  Object.assign(provider.Client.prototype, {
    redirectUriAllowed: isLoopback,
    postLogoutRedirectUriAllowed: isLoopback,
  });
  return provider;
};
