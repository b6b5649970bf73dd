import { exportJWK, exportSPKI, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../testing/psc-sign-in.ts';
import { type ProviderKeys, type ProviderScript, signed } from '../testing/test-provider.ts';

const claims = (change: (honest: JWTPayload) => JWTPayload): ProviderScript => ({ claims: change });
const without = (name: string) => claims(({ [name]: _, ...rest }) => rest);
const token = (make: (told: JWTPayload, keys: ProviderKeys) => Promise<unknown>): ProviderScript => ({
  idToken: make,
});
const header = (alg: string, kid?: string) => ({ alg, ...(kid === undefined ? {} : { kid }) });
const seconds = Math.floor(Date.now() / 1_000);

describe('Pro Santé Connect', () => {
  it.each([
    ['another nonce', claims((told) => ({ ...told, nonce: 'x' }))],
    ['no nonce', without('nonce')],
    ['another issuer', claims((told) => ({ ...told, iss: 'https://elsewhere.example' }))],
    ['no issuer', without('iss')],
    ['another audience', claims((told) => ({ ...told, aud: 'another-service' }))],
    ['no audience', without('aud')],
    ['several audiences without saying for whom', claims((told) => ({ ...told, aud: ['relais-test', 'x'] }))],
    [
      'several audiences for somebody else',
      claims((told) => ({ ...told, aud: ['relais-test', 'x'], azp: 'x' })),
    ],
    ['one audience for somebody else', claims((told) => ({ ...told, azp: 'x' }))],
    ['an end in the past', claims((told) => ({ ...told, iat: seconds - 900, exp: seconds - 300 }))],
    ['no end', without('exp')],
    ['an end that is no number', claims((told) => Object.assign({ ...told }, { exp: 'tomorrow' }))],
    ['a beginning in the future', claims((told) => ({ ...told, nbf: seconds + 3_600 }))],
    ['no date', without('iat')],
    ['no subject', without('sub')],
  ] satisfies [string, ProviderScript][])(
    'is not believed with %s in the identity token',
    async (_, script) => {
      expect(await outcomeOf(script)).toBe('provider-answer-refused');
    },
  );

  it.each([
    ['not signed', token(async (told) => new UnsecuredJWT(told).encode())],
    [
      'signed with the client’s secret',
      token((told) =>
        new SignJWT(told)
          .setProtectedHeader(header('HS256'))
          .sign(new TextEncoder().encode('a-secret-of-the-test-client-long-enough-for-hs256')),
      ),
    ],
    [
      'signed with the public key as if it were a secret',
      token(async (told, { own }) =>
        new SignJWT(told)
          .setProtectedHeader(header('HS256', 'own'))
          .sign(new TextEncoder().encode(await exportSPKI(own.publicKey))),
      ),
    ],
    [
      'signed with the modulus as if it were a secret',
      token(async (told, { own }) =>
        new SignJWT(told)
          .setProtectedHeader(header('HS256', 'own'))
          .sign(Buffer.from((await exportJWK(own.publicKey)).n ?? '', 'base64url')),
      ),
    ],
    [
      'signed by another key under the same name',
      token((told, { foreign }) =>
        new SignJWT(told).setProtectedHeader(header('RS256', 'own')).sign(foreign.privateKey),
      ),
    ],
    [
      'signed by a key nobody published',
      token((told, { foreign }) =>
        new SignJWT(told).setProtectedHeader(header('RS256', 'foreign')).sign(foreign.privateKey),
      ),
    ],
    [
      'signed by a key without name that is not theirs',
      token((told, { foreign }) =>
        new SignJWT(told).setProtectedHeader(header('RS256')).sign(foreign.privateKey),
      ),
    ],
    [
      'signed by a key it carries itself',
      token(async (told, { foreign }) =>
        new SignJWT(told)
          .setProtectedHeader({ alg: 'RS256', jwk: await exportJWK(foreign.publicKey) })
          .sign(foreign.privateKey),
      ),
    ],
    ['cut', token(async (told, keys) => (await signed(told, keys)).slice(0, -20))],
    ['without its signature', token(async (told, keys) => (await signed(told, keys)).replace(/[^.]+$/, ''))],
    [
      'changed after it was signed',
      token(async (told, keys) => {
        const [head, , signature] = (await signed(told, keys)).split('.');
        const forged = Buffer.from(JSON.stringify({ ...told, name: 'x' })).toString('base64url');
        return `${head}.${forged}.${signature}`;
      }),
    ],
    [
      'with a condition we do not know',
      token(async (told, keys) => {
        const [, body, signature] = (await signed(told, keys)).split('.');
        const head = { alg: 'RS256', kid: 'own', crit: ['b64'], b64: false };
        return `${Buffer.from(JSON.stringify(head)).toString('base64url')}.${body}.${signature}`;
      }),
    ],
    ['that is a number', token(async () => 42)],
    ['that is missing', { tokenAnswer: ({ id_token: _, ...told }) => told }],
    ['beside no access token', { tokenAnswer: ({ access_token: _, ...told }) => told }],
    ['of a type we do not know', { tokenAnswer: (told) => ({ ...told, token_type: 'mystery' }) }],
  ] satisfies [string, ProviderScript][])('is not believed with a token %s', async (_, script) => {
    expect(await outcomeOf(script)).toBe('provider-answer-refused');
  });
});
