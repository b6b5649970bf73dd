import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@relais/tooling/free-port';
import { countSendings } from './count-sendings.ts';
import { environment } from './env.ts';
import { inRepository } from './paths.ts';
import { kill, pause, type Running, start, until } from './processes.ts';
import { seededChance } from './seeded-chance.ts';
import { type Engine, openStore, type Store } from './store.ts';
import { listLag, startWorld, type World } from './world.ts';

export type CrashTest = {
  readonly engine: Engine;
  readonly kills: number;
  readonly messages: number;
  /** How many processes send at the same time: one on SQLite, several on PostgreSQL. */
  readonly senders: number;
  readonly seed: number;
  /** The server's program: the product's own, or one with a planted mistake. */
  readonly program: string;
  /** Seconds to wait before asking the provider what became of an unanswered request. */
  readonly settleSeconds: number;
  /** How long, in ms, an accepted SMS is missing from the provider's list. */
  readonly lag: number;
};

export type Verdict = {
  readonly lost: number;
  readonly duplicateSms: number;
  readonly duplicateEmails: number;
  readonly kills: number;
  /** Kills that cut at least one send begun by the process killed. */
  readonly killsInFlight: number;
  readonly sendsCut: number;
  readonly faultsFired: number;
  readonly sound: boolean;
  readonly seconds: number;
  readonly folder: string;
};

const sendDeadline = 3;

/** A message cut again and again, then refused, waits in minutes for its next try: its pause is the product's own. */
const longestDrain = 900_000;

/** Sends everything while its senders are killed at random instants, then counts at the receiving end. */
export const crashTest = async (test: CrashTest): Promise<Verdict> => {
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'relais-resilience-'));
  chmodSync(folder, 0o777);
  const chance = seededChance(test.seed);
  const world = await startWorld(folder, 0.03, test.lag);
  const store = await openStore(test.engine, folder);
  try {
    const env = productEnv(store, world, folder, test);
    await load(env, test.messages, folder);
    const cut = await killAgainAndAgain(test, store, env, folder, chance);
    await drain(test, store, env, folder);
    return {
      ...cut,
      ...(await countSendings(store, world)),
      sound: await store.isSound(),
      seconds: Math.round((performance.now() - began) / 1_000),
      folder,
    };
  } finally {
    await store.close();
  }
};

export const productEnv = (
  store: Store,
  world: World,
  folder: string,
  { settleSeconds }: Pick<CrashTest, 'settleSeconds'>,
): NodeJS.ProcessEnv => ({
  ...environment,
  ...world.env,
  NODE_ENV: 'test',
  RELAIS_ROOT: folder,
  RELAIS_DATABASE_URL: store.url,
  RELAIS_LOG_LEVEL: 'warn',
  RELAIS_LEASE_SECONDS: '5',
  RELAIS_SEND_DEADLINE_SECONDS: String(sendDeadline),
  RELAIS_SETTLE_SECONDS: String(settleSeconds),
  RELAIS_CONFIRM_SECONDS: String(Math.min(settleSeconds, listLag / 2_000)),
  RELAIS_SMS_PER_SECOND: '2000',
  RELAIS_EMAILS_PER_SECOND: '2000',
});

export const load = async (env: NodeJS.ProcessEnv, messages: number, folder: string): Promise<void> => {
  const relais = inRepository('apps/api/dist/relais.js');
  const loading = start(
    relais,
    ['seed', 'load', '--messages', String(messages)],
    env,
    join(folder, 'load.log'),
  );
  if ((await loading.ended) !== 0)
    throw new Error(`The messages could not be loaded: see ${folder}/load.log`);
};

type Sender = { readonly running: Running; readonly startedAt: number };

export const startSender = async (
  { program }: Pick<CrashTest, 'program'>,
  env: NodeJS.ProcessEnv,
  folder: string,
): Promise<Sender> => {
  const startedAt = Date.now();
  const port = await freePort();
  return {
    startedAt,
    running: start(program, [], { ...env, API_PORT: String(port) }, join(folder, 'api.log')),
  };
};

const killAgainAndAgain = async (
  test: CrashTest,
  store: Store,
  env: NodeJS.ProcessEnv,
  folder: string,
  chance: () => number,
) => {
  const senders: Sender[] = [];
  let kills = 0;
  let killsInFlight = 0;
  let sendsCut = 0;
  while (kills < test.kills && (await isAnyLeft(store))) {
    while (senders.length < test.senders) senders.push(await startSender(test, env, folder));
    const [victim] = senders.splice(Math.floor(chance() * senders.length), 1);
    if (victim === undefined) break;
    await until('a send to begin', () => hasBegun(store, victim), longestDrain);
    refuseIfEnded(victim, folder);
    await pause(Math.floor(chance() * 60));
    await kill(victim.running);
    kills += 1;
    const cut =
      test.senders === 1
        ? await store.inFlight(victim.startedAt)
        : Math.min(1, await store.inFlight(victim.startedAt));
    sendsCut += cut;
    killsInFlight += cut > 0 ? 1 : 0;
  }
  for (const { running } of senders) await kill(running);
  return { kills, killsInFlight, sendsCut };
};

/** Waits for what is being settled to be due again: a kill that cuts nothing proves nothing. */
const hasBegun = async (store: Store, { running, startedAt }: Sender): Promise<boolean> =>
  running.process.exitCode !== null || (await store.inFlight(startedAt)) > 0 || !(await isAnyLeft(store));

const refuseIfEnded = ({ running }: Sender, folder: string): void => {
  if (running.process.exitCode !== null) throw new Error(`A sender ended by itself: see ${folder}/api.log`);
};

const isAnyDue = async (store: Store): Promise<boolean> => (await store.count('due')) > 0;

export const isAnyLeft = async (store: Store): Promise<boolean> =>
  (await isAnyDue(store)) || (await store.count('sending')) > 0 || (await store.count('ambiguous')) > 0;

/** One sender, left in peace until nothing is due, sending or ambiguous any more. */
const drain = async (
  test: CrashTest,
  store: Store,
  env: NodeJS.ProcessEnv,
  folder: string,
): Promise<void> => {
  const { running } = await startSender(test, env, folder);
  await until('the last message to be settled', async () => !(await isAnyLeft(store)), longestDrain);
  await kill(running);
};
