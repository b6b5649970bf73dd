import { createHmac, randomBytes } from 'node:crypto';
import { instantFromMilliseconds } from '@relais/domain/kernel/instant';
import { uuidv7 } from 'uuidv7';
import { openDatabase } from './database/open-database.ts';
import type { Env } from './env.ts';
import type { Foundations } from './foundations.module.ts';
import type { Clock, Digest, Log } from './foundations.ts';
import { shipTemplates } from './messages/template-versions.ts';
import { shipCadence } from './nudging/rules.repository.ts';

export const systemClock: Clock = { now: () => instantFromMilliseconds(Date.now()) };

/** The real time, chance and database, for main.ts and the `relais` command. Throws `DatabaseUnusable` with one sentence. */
export const openFoundations = async (env: Env, log: Log): Promise<Foundations> => {
  const foundations: Foundations = {
    env,
    log,
    database: await openDatabase(env.databaseUrl, env.root),
    clock: systemClock,
    ids: { next: uuidv7 },
    chance: { token: () => randomBytes(32).toString('base64url'), share: Math.random },
    digest: digestUnder(env.secret),
  };
  await shipCadence(foundations);
  await shipTemplates(foundations);
  return foundations;
};

/** Each purpose has a digest of its own: what is known about one says nothing about another. */
export const digestUnder =
  (secret: string): Digest =>
  (purpose, text) =>
    createHmac('sha256', secret).update(`${purpose}\0${text}`).digest('base64url');
