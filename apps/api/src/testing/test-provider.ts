import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { onTestFinished } from 'vitest';
import type { PscSettings } from '../gateways/psc.identity-provider.ts';

type Json = Readonly<Record<string, unknown>>;

/** What the provider says; a hostile test replaces any part of it. */
export type ProviderScript = {
  readonly description?: (honest: Json) => Json;
  readonly claims?: (honest: JWTPayload) => JWTPayload;
  /** The whole token, when it is not to be signed as it should. */
  readonly idToken?: (claims: JWTPayload, keys: ProviderKeys) => Promise<unknown>;
  readonly tokenAnswer?: (honest: Json) => Json;
  readonly tokenReply?: (reply: ServerResponse) => void;
  readonly userInfo?: (honest: Json) => Json;
  readonly userInfoReply?: (reply: ServerResponse) => void;
};

type Keys = Awaited<ReturnType<typeof generateKeyPair>>;
export type ProviderKeys = { readonly own: Keys; readonly foreign: Keys };

const clientId = 'relais-test';
const clientSecret = 'a-secret-of-the-test-client-long-enough-for-hs256';
const sub = 'f:00000000-0000-4000-8000-000000000000:899700000017';
const redirectUri = 'http://localhost:3000/connexion/psc/retour';

/** An identity provider of its own on loopback that says what it is told to say. Gone when the test ends. */
export const testProvider = async (script: ProviderScript = {}) => {
  const keys = { own: await generateKeyPair('RS256'), foreign: await generateKeyPair('RS256') };
  const codes = new Map<string, { readonly challenge: string; readonly nonce: string }>();
  let issuer = '';

  const server = createServer((request, reply) => {
    const answer = (body: unknown, status = 200) =>
      reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const path = (request.url ?? '').slice('/realm'.length);
    const read = async () => {
      let text = '';
      for await (const chunk of request) text += String(chunk);
      return new URLSearchParams(text);
    };
    const respond = async () => {
      switch (path) {
        case '/.well-known/wallet-openid-configuration':
          return answer((script.description ?? ((honest) => honest))(descriptionOf(issuer)));
        case '/certs':
          return answer({
            keys: [{ ...(await exportJWK(keys.own.publicKey)), kid: 'own', alg: 'RS256', use: 'sig' }],
          });
        case '/token':
          return tokens(await read());
        case '/userinfo': {
          if (script.userInfoReply) return script.userInfoReply(reply);
          const honest = { sub, SubjectNameID: '899700000017', authMode: 'MOBILE' };
          return answer((script.userInfo ?? ((told) => told))(honest));
        }
        default:
          return answer({}, 404);
      }
    };
    const tokens = async (form: URLSearchParams) => {
      if (script.tokenReply) return script.tokenReply(reply);
      const code = codes.get(form.get('code') ?? '');
      codes.delete(form.get('code') ?? '');
      const challenge = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url');
      const isRight =
        code?.challenge === challenge &&
        form.get('redirect_uri') === redirectUri &&
        form.get('client_secret') === clientSecret;
      if (!isRight) return answer({ error: 'invalid_grant' }, 400);
      const now = Math.floor(Date.now() / 1_000);
      const honest = { iss: issuer, sub, aud: clientId, nonce: code.nonce, iat: now, exp: now + 120 };
      const claims = (script.claims ?? ((told) => told))(honest);
      const idToken = await (script.idToken ?? signed)(claims, keys);
      const told = { access_token: 'opaque', token_type: 'Bearer', expires_in: 120, id_token: idToken };
      return answer((script.tokenAnswer ?? ((given) => given))(told));
    };
    void respond();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/realm`;

  const settings: PscSettings = { issuer, clientId, clientSecret, redirectUri };
  return {
    settings,
    /** What the provider's page does once the person is recognised: a code for that request. */
    codeFor: (authorization: string): string => {
      const asked = new URL(authorization).searchParams;
      const code = `code-${codes.size + 1}-${asked.get('state')}`;
      codes.set(code, { challenge: asked.get('code_challenge') ?? '', nonce: asked.get('nonce') ?? '' });
      return code;
    },
  };
};

export const signed = (claims: JWTPayload, { own }: ProviderKeys): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'own' }).sign(own.privateKey);

const descriptionOf = (issuer: string): Json => ({
  issuer,
  authorization_endpoint: `${issuer}/auth`,
  token_endpoint: `${issuer}/token`,
  userinfo_endpoint: `${issuer}/userinfo`,
  jwks_uri: `${issuer}/certs`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
});
