import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aSignIn, checks, outcomeOf } from '../testing/psc-sign-in.ts';
import { type ProviderScript, testProvider } from '../testing/test-provider.ts';
import { pscIdentityProvider } from './psc.identity-provider.ts';

describe('Pro Santé Connect', () => {
  it('is asked with PKCE, state, nonce, its scope and its level', async () => {
    const { address, settings } = await aSignIn();
    expect(Object.fromEntries(new URL(address).searchParams)).toEqual({
      client_id: settings.clientId,
      response_type: 'code',
      redirect_uri: settings.redirectUri,
      scope: 'openid scope_all',
      acr_values: 'eidas1',
      code_challenge: createHash('sha256').update(checks.verifier).digest('base64url'),
      code_challenge_method: 'S256',
      state: checks.state,
      nonce: checks.nonce,
    });
  });

  it('is left at the address its description gives, and nowhere when it gives none', async () => {
    const returnUri = 'http://localhost:3000/';
    const { settings } = await testProvider({
      description: (honest) => ({ ...honest, end_session_endpoint: `${honest['issuer']}/logout` }),
    });
    const leaving = await pscIdentityProvider(settings).leavingAddress(returnUri);
    if (!leaving.ok) throw new Error(leaving.refusal.code);
    const { pathname, searchParams } = new URL(leaving.value ?? '');
    expect(pathname).toBe('/realm/logout');
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: settings.clientId,
      post_logout_redirect_uri: returnUri,
    });
    const without = await testProvider({});
    expect(await pscIdentityProvider(without.settings).leavingAddress(returnUri)).toEqual({
      ok: true,
      value: undefined,
    });
  });

  it('tells who signed in, and how', async () => {
    expect(await outcomeOf({})).toEqual({ nationalId: '899700000017', authMode: 'MOBILE' });
  });

  it.each([
    ['no authMode', { userInfo: ({ authMode: _, ...told }) => told }, undefined],
    ['an empty one', { userInfo: (told) => ({ ...told, authMode: '' }) }, ''],
    [
      'one in the identity token that differs',
      { claims: (told) => ({ ...told, authMode: 'CARD' }) },
      undefined,
    ],
    ['the method of another provider', { claims: (told) => ({ ...told, amr: ['MOBILE'] }) }, 'MOBILE'],
  ] satisfies [string, ProviderScript, unknown][])('with %s, says so', async (_, script, authMode) => {
    expect(await outcomeOf(script)).toEqual({ nationalId: '899700000017', authMode });
  });

  const state = checks.state;
  it.each([
    ['another state', { state: 'x' }],
    ['no state', { state: undefined }],
    ['an empty state', { state: '' }],
    ['no code', { code: undefined }],
    ['a code nobody gave', { code: 'x' }],
    ['another provider’s name', { iss: 'https://elsewhere.example/realm' }],
    ['an identity token in the address', { id_token: 'x' }],
    ['a signed answer in place of a plain one', { response: 'x' }],
  ])('is not believed when the browser brings back %s', async (_, change) => {
    const { code, comesBack } = await aSignIn();
    const parameters = Object.entries({ code, state, ...change }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as [string, string]],
    );
    const outcome = await comesBack(new URLSearchParams(parameters).toString());
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'provider-answer-refused' } });
  });

  it.each(['state', 'code'])('is not believed when the browser brings back two of %s', async (twice) => {
    const { code, comesBack } = await aSignIn();
    const outcome = await comesBack(
      `code=${code}&state=${state}&${twice}=${twice === 'code' ? code : state}`,
    );
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'provider-answer-refused' } });
  });

  it('is not believed about a code that was used', async () => {
    const { code, comesBack } = await aSignIn();
    expect((await comesBack({ code, state })).ok).toBe(true);
    expect(await comesBack({ code, state })).toMatchObject({ refusal: { code: 'provider-answer-refused' } });
  });

  it('is not believed about a code given to another browser', async () => {
    const { identities, codeFor, comesBack } = await aSignIn();
    const other = await identities.addressFor({ ...checks, verifier: 'w'.repeat(43) });
    const stolen = codeFor(other.ok ? other.value : '');
    expect(await comesBack({ code: stolen, state })).toMatchObject({
      refusal: { code: 'provider-answer-refused' },
    });
  });

  it('declines when the person gives up, and only for the browser that asked', async () => {
    const { comesBack } = await aSignIn();
    expect(await comesBack({ error: 'access_denied', state })).toMatchObject({
      refusal: { code: 'provider-declined' },
    });
    expect(await comesBack({ error: 'access_denied', state: 'x' })).toMatchObject({
      refusal: { code: 'provider-answer-refused' },
    });
    expect(await comesBack({ error: 'temporarily_unavailable', state })).toMatchObject({
      refusal: { code: 'provider-unavailable' },
    });
  });

  it.each([
    ['speak of somebody else', { userInfo: (told) => ({ ...told, sub: 'f:x:899700000025' }) }],
    ['do not say of whom', { userInfo: ({ sub: _, ...told }) => told }],
    ['name two people', { userInfo: (told) => ({ ...told, preferred_username: '899700000025' }) }],
    ['name another than the subject', { userInfo: (told) => ({ ...told, SubjectNameID: '899700000025' }) }],
    ['are not JSON', { userInfoReply: (reply) => void reply.writeHead(200).end('<html>') }],
    ['are refused to us', { userInfoReply: (reply) => void reply.writeHead(401).end() }],
    [
      'name nobody',
      {
        claims: (told) => ({ ...told, sub: 'somebody' }),
        userInfo: () => ({ sub: 'somebody', SubjectNameID: '', preferred_username: ' ' }),
      },
    ],
  ] satisfies [string, ProviderScript][])('is not believed when its claims %s', async (_, script) => {
    expect(await outcomeOf(script)).toBe('provider-answer-refused');
  });

  it.each([
    ['an error of its own', { tokenReply: (reply) => void reply.writeHead(502).end('oops') }],
    ['a cut line', { tokenReply: (reply) => void reply.destroy() }],
    ['an error about the claims', { userInfoReply: (reply) => void reply.writeHead(503).end() }],
  ] satisfies [string, ProviderScript][])('is said not to answer after %s', async (_, script) => {
    expect(await outcomeOf(script)).toBe('provider-unavailable');
  });

  it.each([
    [
      'a page',
      { tokenReply: (reply) => void reply.writeHead(200, { 'content-type': 'text/html' }).end('x') },
    ],
    ['a redirection', { tokenReply: (reply) => void reply.writeHead(302, { location: '/x' }).end() }],
  ] satisfies [string, ProviderScript][])(
    'is not believed when it gives %s for a token',
    async (_, script) => {
      expect(await outcomeOf(script)).toBe('provider-answer-refused');
    },
  );

  it('is not believed when its description is another’s, and is read again once it is right', async () => {
    let isForged = true;
    const { settings } = await testProvider({
      description: (honest) => (isForged ? { ...honest, issuer: 'https://elsewhere.example' } : honest),
    });
    const identities = pscIdentityProvider(settings);
    expect(await identities.addressFor(checks)).toMatchObject({
      refusal: { code: 'provider-answer-refused' },
    });
    isForged = false;
    expect((await identities.addressFor(checks)).ok).toBe(true);
  });

  it('is said not to answer when nobody listens', async () => {
    const { settings } = await testProvider();
    const nobody = pscIdentityProvider({ ...settings, issuer: 'http://127.0.0.1:9/realm' });
    expect(await nobody.addressFor(checks)).toMatchObject({ refusal: { code: 'provider-unavailable' } });
  });

  it('is never asked in clear beyond this machine', async () => {
    const { settings } = await testProvider();
    const inClear = pscIdentityProvider({ ...settings, issuer: 'http://psc.example/realm' });
    expect(await inClear.addressFor(checks)).toMatchObject({ refusal: { code: 'provider-answer-refused' } });
  });
});
