/** Said of the connection that brought the page here, not of the page. */
const hopHeaders = ['content-encoding', 'content-length', 'transfer-encoding', 'connection', 'keep-alive'];
/** In seconds: a restart is over by then. */
const soon = '60';

/**
 * The page that stands for one that has nothing to say without the API, with its status: asked of ourselves, because a
 * page shown in place of another always answers 200. `own`: where this process listens, whatever the world calls it.
 */
export const unavailablePage = async (own: string, wanted: string, asked: Headers): Promise<Response> => {
  const headers = new Headers(asked);
  for (const name of ['accept-encoding', 'host', ...hopHeaders]) headers.delete(name);
  const page = await fetch(`http://${own}/indisponible?page=${encodeURIComponent(wanted)}`, { headers });
  const told = new Headers(page.headers);
  for (const name of hopHeaders) told.delete(name);
  told.set('retry-after', soon);
  told.set('cache-control', 'no-store');
  return new Response(page.body, { status: 503, headers: told });
};
