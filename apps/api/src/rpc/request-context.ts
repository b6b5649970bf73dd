import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Foundations } from '../foundations.module.ts';
import { countCallsFrom } from '../limits/count-call.ts';
import type { AccessRefusal } from './access-refusal.ts';
import { type Audience, audiences, type PharmacistActor, type StaffActor } from './actor.ts';
import { type BrowserCookie, browserCookies, type Context } from './context.ts';
import { frontCookie } from './cookies.ts';
import { originRule } from './origins.ts';
import type { UseCases } from './use-cases.ts';

type CookieName = Audience | BrowserCookie;

/** Makes the context of each HTTP request from what Nest built. */
export const requestContexts = (foundations: Foundations, useCases: UseCases) => {
  const { env, clock, ids, log } = foundations;
  const isAllowedOrigin = originRule(env);
  const countFrom = countCallsFrom(foundations);
  const cookies = {
    portal: frontCookie('portal', env.portalOrigin),
    admin: frontCookie('admin', env.adminOrigin),
    known: frontCookie('known', env.portalOrigin),
    provider: frontCookie('provider', env.portalOrigin),
  };

  return ({ req, res }: { readonly req: FastifyRequest; readonly res: FastifyReply }): Context => {
    const given = new Map<CookieName, string>();
    const send = (name: CookieName, cookie: string) => {
      given.set(name, cookie);
      // Fastify adds cookies to those already there: all of them are given again.
      res.removeHeader('set-cookie');
      res.header(
        'set-cookie',
        [...audiences, ...browserCookies].flatMap((each) => given.get(each) ?? []),
      );
    };
    const tokenOf = (name: CookieName) => cookies[name].read(req.headers.cookie);
    const jar = {
      tokenOf,
      give: (
        name: CookieName,
        { token, expiresAt }: { readonly token: string; readonly expiresAt: Instant },
      ) => send(name, cookies[name].give(token, expiresAt, clock.now())),
      takeBack: (name: CookieName) => send(name, cookies[name].takeBack()),
    };
    return {
      request: {
        id: ids.next(),
        origin: req.headers.origin,
        sentByOurFronts: req.headers['x-relais'] === '1',
        isJson: /^application\/json\b/i.test(req.headers['content-type'] ?? ''),
        address: req.ip,
      },
      isAllowedOrigin,
      actors: {
        pharmacist: once(() => pharmacistBehind(tokenOf('portal'), useCases)),
        staff: once(() => staffBehind(tokenOf('admin'), useCases)),
      },
      session: jar,
      browser: jar,
      count: countFrom(req.ip),
      useCases,
      log,
    };
  };
};

/** The calls of a batch share one look-up. */
const once = <Value>(work: () => Promise<Value>): (() => Promise<Value>) => {
  let started: Promise<Value> | undefined;
  return () => {
    started ??= work();
    return started;
  };
};

const pharmacistBehind = async (
  token: string | undefined,
  { sessions }: UseCases,
): Promise<Result<PharmacistActor, AccessRefusal>> => {
  const session = token === undefined ? undefined : await sessions.resume('portal', token);
  if (!session) return refuse({ code: 'sign-in-required' });
  // The session was opened for an identifier the domain had parsed.
  return accept({ kind: 'pharmacist', rpps: session.subject as Rpps });
};

const staffBehind = async (
  token: string | undefined,
  { sessions, staff }: UseCases,
): Promise<Result<StaffActor, AccessRefusal>> => {
  const session = token === undefined ? undefined : await sessions.resume('admin', token);
  const account = session && (await staff.find(session.subject));
  if (!account) return refuse({ code: 'sign-in-required' });
  if (session.stage === 'second-factor-due') return refuse({ code: 'second-factor-required' });
  return accept({ kind: 'staff', ...account });
};
