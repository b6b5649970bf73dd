import { createHash } from 'node:crypto';
import { instantFromIso, later } from '@relais/domain/kernel/instant';
import type { Database } from '../database/database.ts';
import { type Env, readEnv } from '../env.ts';
import type { Foundations } from '../foundations.module.ts';
import type { Log } from '../foundations.ts';
import { digestUnder } from '../open-foundations.ts';

export type TestFoundations = Foundations & {
  /** Lets `elapsed` milliseconds go by. */
  readonly wait: (elapsed: number) => void;
};

const silence: Log = { info: () => undefined, warn: () => undefined, fault: () => undefined };

/** A stopped clock, countable identifiers and tokens, no log. */
export const testFoundations = (
  database: Database,
  over: { readonly log?: Log; readonly env?: NodeJS.ProcessEnv } = {},
): TestFoundations => {
  const env: Env = readEnv(over.env ?? {}, '/');
  let now = instantFromIso('2026-11-24T09:00:00+01:00');
  let made = 0;
  const number = () => {
    made += 1;
    return String(made).padStart(12, '0');
  };
  return {
    env,
    database,
    clock: { now: () => now },
    ids: { next: () => `00000000-0000-7000-8000-${number()}` },
    chance: { token: () => createHash('sha256').update(number()).digest('base64url'), share: () => 0.5 },
    digest: digestUnder(env.secret),
    log: over.log ?? silence,
    wait: (elapsed) => {
      now = later(now, elapsed);
    },
  };
};
