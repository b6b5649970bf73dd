/** Headers that speak of one connection, or that the next one must set by itself (RFC 9110, 7.6.1). */
const hopByHop = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'host',
  'content-length',
  'expect',
  'accept-encoding',
];

/** `fetch` hands the body over decompressed. */
const describesTheWire = ['content-encoding', 'content-length'];

const without = (headers: Headers, names: readonly string[]): Headers => {
  const named = (headers.get('connection') ?? '').split(',').map((name) => name.trim());
  const kept = new Headers(headers);
  for (const name of [...names, ...named]) if (name !== '') kept.delete(name);
  return kept;
};

const unavailable = (): Response =>
  Response.json(
    { error: { message: 'service-unavailable' } },
    { status: 503, headers: { 'retry-after': '5' } },
  );

/**
 * Answers a browser's `/trpc` call from the API, so that both have the same origin. Bodies stream both ways, cookies
 * and the visitor's address pass. It protects nothing: the API decides who may do what.
 */
export const proxyTrpc = async (request: Request, apiAddress: string): Promise<Response> => {
  const { pathname, search } = new URL(request.url);
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  const asked: RequestInit & { duplex?: 'half' } = {
    method: request.method,
    headers: without(request.headers, hopByHop),
    redirect: 'manual',
    cache: 'no-store',
    signal: request.signal,
    ...(hasBody && request.body ? { body: request.body, duplex: 'half' } : {}),
  };
  try {
    const answer = await fetch(`${apiAddress}${pathname}${search}`, asked);
    return new Response(answer.body, {
      status: answer.status,
      headers: without(answer.headers, [...hopByHop, ...describesTheWire]),
    });
  } catch {
    return unavailable();
  }
};
