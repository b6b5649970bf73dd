import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countSendings } from './count-sendings.ts';
import { type CrashTest, isAnyLeft, load, productEnv, startSender, type Verdict } from './crash-test.ts';
import { kill, until } from './processes.ts';
import { openStore } from './store.ts';
import { startWorld } from './world.ts';

export type RestoreVerdict = Omit<Verdict, 'kills' | 'killsInFlight' | 'sendsCut'> & {
  /** Messages that the copy believed still to be sent, or had never heard of, and that had left. */
  readonly sentSinceTheCopy: number;
  /** Whether the product knew, and opened its gate again. */
  readonly noticed: boolean;
};

/**
 * Copies the database while much is still to be sent, writes more, sends everything, then goes back to the copy as a
 * plain file would be put back, and writes what it has forgotten again: the same intentions under the same references.
 */
export const restoreTest = async (
  test: Pick<CrashTest, 'engine' | 'messages' | 'program' | 'settleSeconds'>,
): Promise<RestoreVerdict> => {
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'relais-restore-'));
  chmodSync(folder, 0o777);
  const world = await startWorld(folder, 0);
  let store = await openStore(test.engine, folder);
  const env = () => productEnv(store, world, folder, test);
  const settled = () =>
    until('the last message to be settled', async () => !(await isAnyLeft(store)), 180_000);
  const inAll = Math.ceil(test.messages * 1.2);
  try {
    await load(env(), test.messages, folder);
    const early = await startSender(test, env(), folder);
    await until('a third to leave', async () => (await store.count('accepted')) > test.messages / 3, 60_000);
    await kill(early.running);
    const leftBefore = await store.count('accepted');
    const backup = await store.backUp();
    store = await backup.goOn();
    await load(env(), inAll, folder);
    const later = await startSender(test, env(), folder);
    await settled();
    await kill(later.running);
    const left = (await world.ledger()).sendings.length;

    await store.leave();
    store = await backup.restore();
    const restored = await startSender(test, env(), folder);
    await until('the gate to open', () => store.hasReopened(), 60_000).catch(() => undefined);
    await load(env(), inAll, folder);
    await settled();
    await kill(restored.running);
    return {
      ...(await countSendings(store, world)),
      sentSinceTheCopy: left - leftBefore,
      noticed: await store.hasReopened(),
      sound: await store.isSound(),
      seconds: Math.round((performance.now() - began) / 1_000),
      folder,
    };
  } finally {
    await store.close();
  }
};
