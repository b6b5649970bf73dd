import * as client from 'openid-client';
import { describe, expect, it } from 'vitest';
import { aSandbox } from '../fixtures.ts';
import { readIdentity } from './identity.ts';

const redirectUri = 'http://localhost:3000/connexion/psc/retour';

/** A browser without a screen: it keeps cookies and says where it is sent. */
const aBrowser = () => {
  const cookies = new Map<string, string>();
  return async (url: URL | string, form?: Record<string, string>) => {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    return {
      status: response.status,
      next: location === null ? null : new URL(location, response.url),
      text: await response.text(),
    };
  };
};

const aSignIn = async (parameters: Record<string, string> = {}) => {
  const { url } = await aSandbox();
  const wellKnown = new URL(`${url}/auth/realms/esante-wallet/.well-known/wallet-openid-configuration`);
  const options = { execute: [client.allowInsecureRequests] };
  const config = await client.discovery(wellKnown, 'relais-officine', 'sandbox-secret', undefined, options);
  const verifier = client.randomPKCECodeVerifier();
  const [expectedState, expectedNonce] = [client.randomState(), client.randomNonce()];
  const authorizationUrl = client.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: 'openid scope_all',
    acr_values: 'eidas1',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state: expectedState,
    nonce: expectedNonce,
    ...parameters,
  });
  const checks = { pkceCodeVerifier: verifier, expectedState, expectedNonce };
  return { url, wellKnown, config, authorizationUrl, checks, browse: aBrowser() };
};

const choose = async (
  { browse, authorizationUrl }: Pick<Awaited<ReturnType<typeof aSignIn>>, 'browse' | 'authorizationUrl'>,
  form: Record<string, string>,
): Promise<URL> => {
  const { next: page } = await browse(authorizationUrl);
  let { next } = await browse(page ?? '', form);
  while (next && !next.href.startsWith(redirectUri)) ({ next } = await browse(next));
  if (!next) throw new Error('The browser was sent nowhere');
  return next;
};

const claire = { identifiant: '99700000005', prenom: 'Claire', nom: 'Martin', mode: 'MOBILE' };

describe('the simulated Pro Santé Connect', () => {
  it('signs a person in with the e-CPS, with its claims', async () => {
    const signIn = await aSignIn();
    const tokens = await client.authorizationCodeGrant(
      signIn.config,
      await choose(signIn, claire),
      signIn.checks,
    );
    const { sub = '', acr = '' } = { ...tokens.claims() };
    expect(acr).toBe('eidas1');
    expect(sub).toMatch(/^f:[0-9a-f-]{36}:899700000005$/);
    expect(tokens.expires_in).toBe(120);

    const claims = await client.fetchUserInfo(signIn.config, tokens.access_token, sub);
    expect(claims).toMatchObject({
      sub,
      SubjectNameID: '899700000005',
      preferred_username: '899700000005',
      given_name: 'Claire',
      family_name: 'Martin',
      authMode: 'MOBILE',
      otherIds: [{ identifiant: '899700000005', origine: 'RPPS', qualite: 1 }],
      SubjectRole: ['21^1.2.250.1.213.1.1.5.5'],
      SubjectRefPro: {
        exercices: [{ codeProfession: '21', activities: [{ codeSecteurDactivite: 'SA33' }] }],
      },
    });
    const refreshed = await client.refreshTokenGrant(signIn.config, tokens.refresh_token ?? '');
    expect(refreshed.access_token).not.toBe(tokens.access_token);
  });

  it.each([
    ['CARD', 'CARD'],
    ['', undefined],
  ])('says %j of how the person signed in', async (mode, authMode) => {
    const signIn = await aSignIn();
    const back = await choose(signIn, { identifiant: 'ANS20231122132732', mode });
    const tokens = await client.authorizationCodeGrant(signIn.config, back, signIn.checks);
    const claims = await client.fetchUserInfo(signIn.config, tokens.access_token, client.skipSubjectCheck);
    expect(claims['authMode']).toBe(authMode);
    expect(claims).toMatchObject({
      SubjectNameID: 'ANS20231122132732',
      given_name: '',
      otherIds: [{ origine: 'EDIT' }],
    });
  });

  it('asks again who it is at each sign-in', async () => {
    const signIn = await aSignIn();
    await choose(signIn, claire);
    const back = await choose(signIn, { ...claire, identifiant: '99700000013' });
    const tokens = await client.authorizationCodeGrant(signIn.config, back, signIn.checks);
    expect(tokens.claims()?.sub).toMatch(/:899700000013$/);
  });

  it('tells the service when the person gives up', async () => {
    const signIn = await aSignIn();
    const back = await choose(signIn, { suite: 'annuler' });
    expect(back.searchParams.get('error')).toBe('access_denied');
    expect(back.searchParams.get('state')).toBe(signIn.checks.expectedState);
  });

  it('keeps what was typed and says what to mend', async () => {
    const { browse, authorizationUrl } = await aSignIn();
    const { next } = await browse(authorizationUrl);
    const refused = await browse(next ?? '', { ...claire, identifiant: '<b>' });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('Cet identifiant ne convient pas');
    expect(refused.text).toContain('value="&lt;b&gt;"');
    expect(refused.text).toContain('value="Martin"');
  });

  it('refuses a service without PKCE, or that is not on this machine', async () => {
    const { browse, authorizationUrl } = await aSignIn();
    const withoutPkce = new URL(authorizationUrl);
    withoutPkce.searchParams.delete('code_challenge');
    withoutPkce.searchParams.delete('code_challenge_method');
    expect((await browse(withoutPkce)).next?.searchParams.get('error')).toBe('invalid_request');

    const elsewhere = new URL(authorizationUrl);
    elsewhere.searchParams.set('redirect_uri', 'https://evil.example/');
    const refused = await browse(elsewhere);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('Connexion impossible');
  });

  it('gives a code once, and nothing to a wrong secret', async () => {
    const signIn = await aSignIn();
    const back = await choose(signIn, claire);
    const wrong = await client.discovery(signIn.wellKnown, 'relais-officine', 'wrong', undefined, {
      execute: [client.allowInsecureRequests],
    });
    await expect(client.authorizationCodeGrant(wrong, back, signIn.checks)).rejects.toMatchObject({
      status: 401,
    });
    await client.authorizationCodeGrant(signIn.config, back, signIn.checks);
    await expect(client.authorizationCodeGrant(signIn.config, back, signIn.checks)).rejects.toMatchObject({
      error: 'invalid_grant',
    });
  });

  it('describes itself where Pro Santé Connect does, and nowhere else', async () => {
    const { url, wellKnown } = await aSignIn();
    const issuer = `${url}/auth/realms/esante-wallet`;
    expect(await (await fetch(wellKnown)).json()).toMatchObject({
      issuer,
      token_endpoint: `${issuer}/protocol/openid-connect/token`,
      userinfo_endpoint: `${issuer}/protocol/openid-connect/userinfo`,
      jwks_uri: `${issuer}/protocol/openid-connect/certs`,
    });
    expect((await fetch(`${issuer}/.well-known/openid-configuration`)).status).toBe(404);
  });

  it('signs out and sends the person back', async () => {
    const signIn = await aSignIn();
    const tokens = await client.authorizationCodeGrant(
      signIn.config,
      await choose(signIn, claire),
      signIn.checks,
    );
    const page = await signIn.browse(
      client.buildEndSessionUrl(signIn.config, {
        id_token_hint: tokens.id_token ?? '',
        post_logout_redirect_uri: 'http://localhost:3000/',
      }),
    );
    const [, action = ''] = /action="([^"]+)"/.exec(page.text) ?? [];
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page.text) ?? [];
    expect((await signIn.browse(action, { xsrf, logout: 'yes' })).next?.href).toBe('http://localhost:3000/');
  });
});

describe('the identity that is chosen', () => {
  it.each([
    ['99700000005', '899700000005'],
    ['8 997 000 000 05', '899700000005'],
    ['0990000028', '0990000028'],
    ['ans20231122132732', 'ANS20231122132732'],
    ['', undefined],
    ['é', undefined],
  ])('of %j is %j', (identifiant, nationalId) => {
    expect(readIdentity(new URLSearchParams({ identifiant }))?.nationalId).toBe(nationalId);
  });
});
