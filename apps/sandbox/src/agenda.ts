/** What is to happen later, all of it forgotten at once when the sandbox stops. */
export type Agenda = {
  /** Runs the task after `milliseconds` of elapsed time, however long. Returns the way to forget it. */
  readonly after: (milliseconds: number, task: () => void) => () => void;
  readonly forgetAll: () => void;
};

/** Node's timers fire at once beyond 2^31 ms (24.8 days), and a message may be scheduled 35 days ahead. */
const longestTimer = 2 ** 31 - 1;

export const createAgenda = (): Agenda => {
  const timers = new Set<NodeJS.Timeout>();

  const after = (milliseconds: number, task: () => void): (() => void) => {
    let timer: NodeJS.Timeout;
    const arm = (left: number) => {
      const step = Math.min(Math.max(left, 0), longestTimer);
      timer = setTimeout(() => {
        timers.delete(timer);
        if (left > step) arm(left - step);
        else task();
      }, step);
      timers.add(timer);
    };
    arm(milliseconds);
    return () => {
      clearTimeout(timer);
      timers.delete(timer);
    };
  };

  const forgetAll = () => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
  };

  return { after, forgetAll };
};

export const pause = (agenda: Agenda, milliseconds: number): Promise<void> =>
  milliseconds > 0 ? new Promise((resolve) => agenda.after(milliseconds, resolve)) : Promise.resolve();
