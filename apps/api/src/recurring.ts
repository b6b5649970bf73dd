import type { Log } from './foundations.ts';

type Pause = number | ((result: unknown) => number);

/**
 * Does `work` again and again, `pause` milliseconds after it last ended; the pause may depend on what it answered. A failure
 * is logged and does not stop it. `stop` resolves once nothing runs any more.
 */
export const recurring = (name: string, pause: Pause, work: () => Promise<unknown>, log: Log) => {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  const turn = async () => {
    let result: unknown;
    try {
      result = await work();
    } catch (failure) {
      log.fault(`${name} failed`, failure);
    }
    if (!stopped) plan(result);
  };
  const plan = (result?: unknown) => {
    timer = setTimeout(
      () => {
        running = turn();
      },
      typeof pause === 'number' ? pause : pause(result),
    );
    timer.unref();
  };

  plan();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
};
