import type { KeptDocument } from './kept-document.ts';

export const contentAddress = '/hors-ligne/contenu';
const fallback = '/hors-ligne';
const atOnce = 4;

/** Without cookies: nobody in particular, so that nothing personal can be kept. */
const anonymous: RequestInit = {
  credentials: 'omit',
  redirect: 'error',
  headers: { 'relais-hors-ligne': '1' },
};

// A page kept runs no script: what it says was drawn by the server, and its scripts are not kept with it.
const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** A page as it is kept: its words and its look, none of its scripts. */
export const withoutScripts = (html: string): string =>
  html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
    .replace(/<link\b[^>]*\brel="manifest"[^>]*>/g, '');

export const asPage = (html: string): Response =>
  new Response(html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  });

const filesIn = (text: string): readonly string[] =>
  text.match(/\/_next\/static\/[^"')\s]+\.(?:css|woff2)/g) ?? [];

const keepPage = async (cache: Cache, path: string): Promise<readonly string[]> => {
  const response = await fetch(path, anonymous);
  if (!response.ok) return [];
  const html = withoutScripts(await response.text());
  await cache.put(path, asPage(html));
  return filesIn(html);
};

/** A stylesheet, and the fonts it names, beside it or below the same folder. */
const keepFile = async (cache: Cache, path: string): Promise<void> => {
  const response = await fetch(path);
  if (!response.ok) return;
  await cache.put(path, response.clone());
  if (!path.endsWith('.css')) return;
  const fonts = (await response.text()).match(/url\(([^)]+\.woff2)\)/g) ?? [];
  for (const font of new Set(fonts.map((url) => url.slice(4, -1).replace(/["']/g, '')))) {
    const address = new URL(font, new URL(path, self.location.href)).pathname;
    await cache.put(address, await fetch(address));
  }
};

/** Fetches everything that is kept, a few pages at once; a page that fails is left out and the others stay. */
export const keepPages = async (cacheName: string): Promise<void> => {
  const cache = await caches.open(cacheName);
  const content = await fetch(contentAddress, { credentials: 'omit' });
  await cache.put(contentAddress, content.clone());
  const { pages }: { readonly pages: readonly string[] } = await content.json();
  const waiting = [...pages];
  const files = new Set<string>();
  const work = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      for (const file of await keepPage(cache, path).catch(() => [])) files.add(file);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  for (const file of files) await keepFile(cache, file);
};

/** The page kept for a path; a step is read in its guide; anything else leads to what can be read. */
export const keptPage = async (cacheName: string, path: string): Promise<Response | undefined> => {
  const cache = await caches.open(cacheName);
  const [, section, name] = path.split('/');
  const guide = section === 'parcours' && name ? await cache.match(`/guides/${name}`) : undefined;
  return (await cache.match(path)) ?? guide ?? cache.match(fallback);
};

export const keptDocuments = async (cacheName: string): Promise<readonly KeptDocument[]> => {
  const content = await (await caches.open(cacheName)).match(contentAddress);
  const { documents = [] }: { readonly documents?: readonly KeptDocument[] } = (await content?.json()) ?? {};
  return documents;
};
