import { headers } from 'next/headers';

/** Where proxy.ts writes the address asked for, which no server component is told otherwise. */
export const pathHeader = 'x-relais-path';

/** The address of this page, query included. */
export const pathHere = async (): Promise<string> => (await headers()).get(pathHeader) ?? '/';

/** False when the browser asks for the next page of a visit under way: it can then show a skeleton meanwhile. */
export const isWholeDocument = async (): Promise<boolean> =>
  (await headers()).get('sec-fetch-dest') !== 'empty';
