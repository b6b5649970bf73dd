import type { Log } from './foundations.ts';

/**
 * Does `work` again and again, `pause` milliseconds after it last ended; a failure is logged and does not stop it.
 * `stop` resolves once nothing runs any more.
 */
export const recurring = (name: string, pause: number, work: () => Promise<unknown>, log: Log) => {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  const turn = async () => {
    try {
      await work();
    } catch (failure) {
      log.fault(`${name} failed`, failure);
    }
    if (!stopped) plan();
  };
  const plan = () => {
    timer = setTimeout(() => {
      running = turn();
    }, pause);
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
