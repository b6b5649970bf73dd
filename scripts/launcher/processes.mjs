import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { root } from './paths.mjs';

const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };
const living = new Set();

const track = (child) => {
  living.add(child);
  child.ended = new Promise((settle) => {
    child.once('error', (failure) => settle({ code: 127, failure }));
    child.once('exit', (code, signal) =>
      settle({ code: code ?? 128 + (signalNumbers[signal] ?? 0), signal }),
    );
  }).finally(() => living.delete(child));
  return child;
};

let stopping = false;

/** How a child ended by itself. Once we were asked to stop, nothing is concluded from a child's end: never settles. */
export const endOf = async (child) => {
  const end = await child.ended;
  return stopping ? new Promise(() => {}) : end;
};

/** A child process whose output goes to `log`. `child.ended` resolves to `{ code, signal?, failure? }` and never rejects. */
export const startLogged = (command, args, { log, cwd = root, env, append = false }) => {
  mkdirSync(dirname(log), { recursive: true });
  const file = createWriteStream(log, { flags: append ? 'a' : 'w' });
  const child = track(spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] }));
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  child.once('close', () => file.end());
  return child;
};

/** A child process that owns our standard streams. */
export const startAttached = (command, args, { cwd = root, env, stdio = 'inherit' }) =>
  track(spawn(command, args, { cwd, env, stdio }));

/** Runs to the end and answers `{ code, stdout, stderr }`. */
export const capture = async (command, args, { cwd = root, env, stdin = 'ignore' }) => {
  const child = track(spawn(command, args, { cwd, env, stdio: [stdin, 'pipe', 'pipe'] }));
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'])
    child[stream].setEncoding('utf8').on('data', (text) => {
      said[stream] += text;
    });
  const closed = new Promise((settle) => {
    child.once('close', settle).once('error', settle);
  });
  const { code, failure } = await endOf(child);
  await closed;
  return { code, ...said, stderr: said.stderr + (failure?.message ?? '') };
};

export const lastLines = (log, count = 40) => {
  try {
    return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
  } catch {
    return '';
  }
};

/** Runs to the end with output in `log`; on failure throws what `refusalFor` makes of the log's end. Looked at every ten seconds, `isHopeless` ends it early. */
export const runLogged = async (command, args, { refusalFor, isHopeless = () => false, ...options }) => {
  const child = startLogged(command, args, options);
  const watch = setInterval(() => isHopeless(lastLines(options.log)) && child.kill('SIGKILL'), 10_000);
  const { code, failure } = await endOf(child);
  clearInterval(watch);
  if (code !== 0) throw refusalFor(failure ? failure.message : lastLines(options.log));
};

/** Asks every child to stop, insists after `patience` ms, and resolves when none is left. */
export const stopChildren = async (signal = 'SIGTERM', patience = 12_000) => {
  const insist = setTimeout(() => {
    for (const child of living) child.kill('SIGKILL');
  }, patience);
  for (const child of living) child.kill(signal);
  await Promise.all([...living].map((child) => child.ended));
  clearTimeout(insist);
};

/** Calls `react` for every signal that asks us to stop, and when npm, which started us, has been killed. */
export const onStopSignal = (react) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => react(signal));
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    react('SIGTERM');
  }, 500);
  watch.unref();
};

/** Runs `work` once, at the first request to stop. A repeated key press within two seconds is one; later it means "now". */
export const whenAskedToStop = (work) => {
  let asked = 0;
  onStopSignal(() => {
    const again = asked > 0;
    if (again && performance.now() - asked > 2_000) for (const child of living) child.kill('SIGKILL');
    if (again) return;
    stopping = true;
    asked = performance.now();
    work();
  });
};
