import { type NextRequest, NextResponse } from 'next/server';
import { isDevelopment } from './env.ts';
import { securityHeaders } from './lib/security-headers.ts';
import { pathHeader } from './lib/visit.ts';

/** Sets the headers that keep foreign scripts and frames out. It guards nothing else: the API authorises. */
export const proxy = (request: NextRequest): NextResponse => {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const protocol = request.headers.get('x-forwarded-proto')?.split(',')[0] ?? request.nextUrl.protocol;
  const set = securityHeaders({ nonce, isDevelopment: isDevelopment(), isHttps: /^https/.test(protocol) });
  const headers = new Headers(request.headers);
  headers.set(pathHeader, request.nextUrl.pathname);
  // Next takes the nonce from the policy of the request and puts it on its own scripts.
  for (const [name, value] of set) if (name === 'content-security-policy') headers.set(name, value);
  const response = NextResponse.next({ request: { headers } });
  for (const [name, value] of set) response.headers.set(name, value);
  return response;
};

export const config = {
  // Built files need no policy, and the body of a call to the API streams past.
  matcher: ['/((?!_next/static|_next/image|icon|trpc).*)'],
};
