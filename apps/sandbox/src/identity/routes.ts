import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type Provider from 'oidc-provider';
import type { Html } from '../page/html.ts';
import { type Identity, readIdentity } from './identity.ts';
import { expiredView } from './notice-view.ts';
import { authorizationPath, realmPath } from './provider.ts';
import { signInView } from './sign-in-view.ts';

const wellKnown = '/.well-known/wallet-openid-configuration';
const libraryWellKnown = '/.well-known/openid-configuration';

const sendPage = (reply: FastifyReply, status: number, page: Html): FastifyReply =>
  reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header(
      'content-security-policy',
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
    .send(page.markup);

/** Each sign-in starts without a memory: the library would else recognise the last person, and never ask. */
const forgetSession = ({ headers }: IncomingMessage): void => {
  headers.cookie = (headers.cookie ?? '')
    .split(/;\s*/)
    .filter((cookie) => !cookie.startsWith('_session'))
    .join('; ');
};

/** Pro Santé Connect under its realm: the page where an identity is chosen, and everything else left to the library. */
export const registerIdentityRoutes = (
  http: FastifyInstance,
  {
    openProvider,
    identities,
    realmId,
  }: {
    readonly openProvider: () => Promise<Provider>;
    readonly identities: Map<string, Identity>;
    /** What the subject of every person starts with. */
    readonly realmId: string;
  },
): void => {
  http.register(async (chooser) => {
    chooser.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    );
    chooser.get(`${realmPath}/interaction/:uid`, async (request, reply) => {
      const provider = await openProvider();
      const interaction = await provider.interactionDetails(request.raw, reply.raw).catch(() => null);
      if (interaction === null) return sendPage(reply, 400, expiredView());
      const hint = interaction.params['login_hint'];
      const identifier = typeof hint === 'string' ? hint : '';
      return sendPage(
        reply,
        200,
        signInView(request.url, { identifier, givenName: '', familyName: '', mode: 'MOBILE' }, false),
      );
    });

    chooser.post(`${realmPath}/interaction/:uid`, async (request, reply) => {
      const provider = await openProvider();
      const interaction = await provider.interactionDetails(request.raw, reply.raw).catch(() => null);
      if (interaction === null) return sendPage(reply, 400, expiredView());
      const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
      const finish = async (result: Parameters<Provider['interactionFinished']>[2]) => {
        reply.hijack();
        await provider.interactionFinished(request.raw, reply.raw, result);
      };
      if (form.get('suite') === 'annuler') {
        return finish({ error: 'access_denied', error_description: 'The person gave up' });
      }
      const identity = readIdentity(form);
      if (identity === null) {
        const typed = (name: string) => form.get(name) ?? '';
        const given = {
          identifier: typed('identifiant'),
          givenName: typed('prenom'),
          familyName: typed('nom'),
          mode: typed('mode'),
        };
        return sendPage(reply, 400, signInView(request.url, given, true));
      }
      const accountId = `f:${realmId}:${identity.nationalId}`;
      identities.set(accountId, identity);
      return finish({ login: { accountId, acr: 'eidas1', amr: ['pwd'], remember: false } });
    });
  });

  http.register(async (realm) => {
    // The library reads bodies by itself: they are left unread.
    realm.removeAllContentTypeParsers();
    realm.addContentTypeParser('*', (_request, _payload, done) => done(null));
    realm.all(`${realmPath}/*`, async (request, reply) => {
      const path = request.url.slice(realmPath.length);
      if (path.startsWith(libraryWellKnown)) return reply.code(404).send();
      const handle = (await openProvider()).callback();
      reply.hijack();
      const libraryPath = path.startsWith(wellKnown) ? libraryWellKnown : path;
      if (libraryPath.startsWith(authorizationPath)) forgetSession(request.raw);
      // From the difference between the two, the library knows where it is mounted.
      Object.assign(request.raw, { url: libraryPath, originalUrl: realmPath + libraryPath });
      await handle(request.raw, reply.raw);
    });
  });
};
