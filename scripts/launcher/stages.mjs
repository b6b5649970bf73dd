import { availableParallelism } from 'node:os';
import { inRoot } from './paths.mjs';
import { endOf, lastLines, startLogged } from './processes.mjs';
import { say, seconds } from './progress.mjs';

const everything = 100_000;
const heartbeatMs = 30_000;

/** Runs one stage with its output in var/test; answers `{ name, ok, ms, log }`. */
const runStage = async ({ name, command: [program, args], env, cwd }, environment) => {
  const log = inRoot('var/test', `${name.replaceAll(' ', '-')}.log`);
  const started = performance.now();
  const { code, failure } = await endOf(
    startLogged(program, args, {
      log,
      cwd,
      env: { ...environment, FORCE_COLOR: '0', NO_COLOR: '1', ...env },
    }),
  );
  return { name, ok: code === 0, ms: performance.now() - started, log, failure };
};

const report = ({ name, ok, ms }, detail = '') =>
  say(`${ok ? '✓' : '✗'} ${name.padEnd(20)} ${seconds(ms).padStart(7)}${detail && `   ${detail}`}`);

/** Runs stages side by side, one line for each as it ends. A failure lets those under way finish and starts no other. */
export const runStages = async (stages, environment, detailOf = () => '') => {
  const waiting = [...stages];
  const results = [];
  const running = new Set();
  const started = performance.now();
  const heartbeat = setInterval(
    () => say(`  … ${[...running].join(', ')} (${seconds(performance.now() - started)})`),
    heartbeatMs,
  );
  const worker = async () => {
    while (waiting.length > 0 && results.every(({ ok }) => ok)) {
      const stage = waiting.shift();
      running.add(stage.name);
      const result = await runStage(stage, environment);
      running.delete(stage.name);
      results.push(result);
      report(result, detailOf(stage));
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));
  clearInterval(heartbeat);
  return results;
};

/** Shows what the failed stages said, whole. */
export const showFailures = (results) => {
  for (const { name, ok, log, failure } of results) {
    if (!ok) say(`\n── ${name} ──\n${failure?.message ?? lastLines(log, everything)}\n`);
  }
};
