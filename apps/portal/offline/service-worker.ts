import { keepPages, keptPage } from './kept-pages.ts';
import { searchPage } from './search-page.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written in by build.mjs: each build keeps its own pages. */
declare const BUILD: string;

const cacheName = `relais-${BUILD}`;

const forgetOlderBuilds = async (): Promise<void> => {
  for (const name of await caches.keys()) if (name !== cacheName) await caches.delete(name);
};

self.addEventListener('install', (event) => {
  event.waitUntil(keepPages(cacheName).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([forgetOlderBuilds(), self.registration.navigationPreload?.enable(), self.clients.claim()]),
  );
});

/** The network first, always: what was kept serves only when there is none. Nothing fetched here is stored. */
const pageOrKept = async (event: FetchEvent, url: URL): Promise<Response> => {
  try {
    const preloaded: unknown = await event.preloadResponse;
    return preloaded instanceof Response ? preloaded : await fetch(event.request);
  } catch (failure) {
    const kept = url.pathname === '/recherche' ? await searchPage(cacheName, url) : undefined;
    const page = kept ?? (await keptPage(cacheName, url.pathname));
    if (page) return page;
    throw failure;
  }
};

/** Built files never change under their name. */
const fileOrFetched = async (request: Request): Promise<Response> =>
  (await (await caches.open(cacheName)).match(request)) ?? fetch(request);

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (event.request.mode === 'navigate') event.respondWith(pageOrKept(event, url));
  else if (url.pathname.startsWith('/_next/static/')) event.respondWith(fileOrFetched(event.request));
});
