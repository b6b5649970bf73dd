import { join } from 'node:path';

const addressOf = (variable: string, usual: number): string =>
  `http://localhost:${process.env[variable] ?? usual}`;

/** Where the running product is: the ports the launcher chose, else the usual ones of `npm start`. */
export const portal = addressOf('PORTAL_PORT', 3000);
export const admin = addressOf('ADMIN_PORT', 3001);
export const sandbox = addressOf('SANDBOX_PORT', 3003);

const repository = join(import.meta.dirname, '../..');

export const inRepository = (...path: readonly string[]): string => join(repository, ...path);

/** A file that the running product wrote below its root. */
export const productFile = (...path: readonly string[]): string =>
  join(process.env['RELAIS_ROOT'] || repository, 'var', ...path);

/** A file of this run, kept when it ends: sessions, rosters, traces. */
export const runFile = (...path: readonly string[]): string => join(repository, 'var/e2e', ...path);
