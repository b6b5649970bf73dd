import { headers } from 'next/headers';

/** Where proxy.ts writes the path asked for, which no server component is told otherwise. */
export const pathHeader = 'x-relais-path';

/** The path of this page, without its query. */
export const pathHere = async (): Promise<string> => (await headers()).get(pathHeader) ?? '/';

/** True when the browser came by https, directly or through the proxy in front. */
export const isHttps = async (): Promise<boolean> =>
  ((await headers()).get('x-forwarded-proto') ?? '').startsWith('https');

/** The service worker asks with this header for a page to keep: nobody’s in particular, and true tomorrow. */
export const isToBeKept = async (): Promise<boolean> => (await headers()).has('relais-hors-ligne');

/** Where this portal was reached, as a page of it would say. */
export const ownOrigin = async (): Promise<string> =>
  `${(await isHttps()) ? 'https' : 'http'}://${(await headers()).get('host') ?? 'localhost'}`;
