import { type NextRequest, NextResponse } from 'next/server';
import { isDevelopment } from './env.ts';
import { contentSecurityPolicy, fixedHeaders } from './lib/security-headers.ts';
import { pathHeader } from './lib/visit.ts';

/** Writes down the address asked for, and the headers that keep foreign scripts and frames out. It guards nothing else: the API authorises. */
export const proxy = (request: NextRequest): NextResponse => {
  const policy = contentSecurityPolicy({ nonce: newNonce(), isDevelopment: isDevelopment() });
  const headers = new Headers(request.headers);
  headers.set(pathHeader, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  // Next reads the nonce from here and puts it on its own scripts.
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  const protocol = request.headers.get('x-forwarded-proto')?.split(',')[0] ?? request.nextUrl.protocol;
  for (const [name, value] of fixedHeaders({ isHttps: /^https/.test(protocol) }))
    response.headers.set(name, value);
  response.headers.set('content-security-policy', policy);
  return response;
};

const newNonce = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');

export const config = {
  // Built files need no policy. The body of an upload must not pass here: Next would keep ten megabytes of it and drop the rest.
  matcher: ['/((?!_next/static|_next/image|favicon|icon|trpc|api/).*)'],
};
