import { readFileSync } from 'node:fs';
import { inRepository } from '../addresses.ts';

export type Front = 'portal' | 'admin';

/** Every route that a front was built with, files and pages alike: "/officines/[id]". */
export const routesOf = (front: Front): readonly string[] =>
  Object.values(manifestOf(front)).filter((route) => !route.startsWith('/_'));

/** The pages that need nothing but their address. */
export const plainPagesOf = (front: Front): readonly string[] =>
  Object.entries(manifestOf(front))
    .filter(([file, route]) => file.endsWith('/page') && !/^\/_|\[/.test(route))
    .map(([, route]) => route);

const manifestOf = (front: Front): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(inRepository('apps', front, '.next/app-path-routes-manifest.json'), 'utf8'));
