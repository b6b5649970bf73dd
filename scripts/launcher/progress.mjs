const isTerminal = process.stderr.isTTY === true;
const everyMs = isTerminal ? 1_000 : 15_000;

export const seconds = (ms) => `${(ms / 1000).toFixed(ms < 9_950 ? 1 : 0)} s`;

/** One line for the person at the terminal. Always on standard error: standard output belongs to the task's result. */
export const say = (sentence) => process.stderr.write(`${sentence}\n`);

/** Runs `work` under one calm line that shows the time it takes, and answers its result. */
export const phase = async (title, work) => {
  const started = performance.now();
  const elapsed = () => seconds(performance.now() - started);
  const label = title.padEnd(34);
  const tick = () =>
    process.stderr.write(isTerminal ? `\r  ${label} ${elapsed()} ` : `  ${label} … ${elapsed()}\n`);
  if (isTerminal) tick();
  const timer = setInterval(tick, everyMs);
  const end = (mark) => {
    clearInterval(timer);
    process.stderr.write(`${isTerminal ? '\r\u001b[K' : ''}${mark} ${label} ${elapsed()}\n`);
  };
  try {
    const result = await work();
    end('✓');
    return result;
  } catch (failure) {
    end('✗');
    throw failure;
  }
};
