import { type NextRequest, NextResponse } from 'next/server';
import { apiUrl, isDevelopment } from './env.ts';
import { answersAt } from './lib/api-health.ts';
import { isKnownPage } from './lib/known-pages.ts';
import { personalPageTitle } from './lib/personal-pages.ts';
import { securityHeaders } from './lib/security-headers.ts';
import { sessionCookies } from './lib/session-cookies.ts';
import { unavailablePage } from './lib/unavailable-page.ts';
import { pathHeader } from './lib/visit.ts';

/**
 * Sets the headers that keep foreign scripts and frames out, and the status that a page cannot give once it has begun
 * to answer. It guards nothing: the API authorises.
 */
export const proxy = async (request: NextRequest): Promise<Response> => {
  if (await isOutOfReach(request)) {
    const { host, pathname, search } = request.nextUrl;
    return unavailablePage(host, pathname + search, request.headers);
  }
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const protocol = request.headers.get('x-forwarded-proto')?.split(',')[0] ?? request.nextUrl.protocol;
  const set = securityHeaders({ nonce, isDevelopment: isDevelopment(), isHttps: /^https/.test(protocol) });
  const headers = new Headers(request.headers);
  headers.set(pathHeader, request.nextUrl.pathname);
  // Next takes the nonce from the policy of the request and puts it on its own scripts.
  for (const [name, value] of set) if (name === 'content-security-policy') headers.set(name, value);
  const response = responseTo(request, headers);
  for (const [name, value] of set) response.headers.set(name, value);
  return response;
};

/** Whether this page would say nothing, because the API is away. */
const isOutOfReach = async (request: NextRequest): Promise<boolean> =>
  request.method === 'GET' &&
  personalPageTitle(request.nextUrl.pathname) !== undefined &&
  holdsSession(request) &&
  !(await answersAt(apiUrl()));

const responseTo = (request: NextRequest, headers: Headers): NextResponse => {
  const path = request.nextUrl.pathname;
  if (!isKnownPage(path)) return elsewhere(request, headers, '/introuvable');
  // Sent by mailboxes too (RFC 8058): it goes past the page, which expects forms of its own.
  if (request.method === 'POST' && /^\/desabonnement\/[^/]+$/.test(path)) {
    return elsewhere(request, headers, `${path}/refus`);
  }
  return NextResponse.next({ request: { headers } });
};

const elsewhere = (request: NextRequest, headers: Headers, pathname: string): NextResponse => {
  const url = new URL(pathname, request.nextUrl);
  return NextResponse.rewrite(url, { request: { headers } });
};

const holdsSession = ({ cookies }: NextRequest): boolean =>
  sessionCookies.some((name) => Boolean(cookies.get(name)?.value));

export const config = {
  // Built files need no policy, and the body of a call to the API streams past.
  matcher: ['/((?!_next/static|_next/image|icon|trpc).*)'],
};
