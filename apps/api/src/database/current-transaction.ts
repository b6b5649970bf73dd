import { AsyncLocalStorage } from 'node:async_hooks';

type Running = { ended: boolean };

/**
 * Knows whether the running code is inside a transaction. Nesting would wait for itself for ever, and a statement
 * that outlives its transaction would land in somebody else's: both are bugs, and both throw here.
 */
export const currentTransaction = () => {
  const current = new AsyncLocalStorage<Running>();

  return {
    assertOutside: () => {
      const running = current.getStore();
      if (running && !running.ended) throw new Error('A transaction was opened inside another one.');
    },
    run: <Value>(work: (assertInside: () => void) => Promise<Value>): Promise<Value> => {
      const running: Running = { ended: false };
      const assertInside = () => {
        if (running.ended) throw new Error('This statement came after the end of its transaction.');
      };
      return current
        .run(running, () => work(assertInside))
        .finally(() => {
          running.ended = true;
        });
    },
  };
};
