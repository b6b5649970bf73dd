import { DatabaseBusy } from './database.ts';

/** Lets one caller in at a time, first come first served; whoever has waited longer than `patience` ms gives up. */
export const turnstile = (patience: number) => {
  const waiting: Array<() => void> = [];
  let taken = false;

  const enter = (): Promise<void> => {
    if (!taken) {
      taken = true;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const letIn = () => {
        clearTimeout(giveUp);
        resolve();
      };
      const giveUp = setTimeout(() => {
        waiting.splice(waiting.indexOf(letIn), 1);
        reject(new DatabaseBusy(`No turn to write within ${patience / 1000} s.`));
      }, patience);
      waiting.push(letIn);
    });
  };

  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else taken = false;
  };

  return async <Value>(work: () => Promise<Value>): Promise<Value> => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
};
