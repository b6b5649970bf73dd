import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { root } from './paths.mjs';
import { Stop } from './stop.mjs';

const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };
const living = new Set();

const track = (child) => {
  living.add(child);
  child.ended = new Promise((settle) => {
    child.once('error', (failure) => settle({ code: 127, failure }));
    child.once('exit', (code, signal) => settle({ code: code ?? 128 + (signalNumbers[signal] ?? 0), signal }));
  }).finally(() => living.delete(child));
  return child;
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
  for (const stream of ['stdout', 'stderr']) child[stream].setEncoding('utf8').on('data', (text) => { said[stream] += text; });
  const closed = new Promise((settle) => { child.once('close', settle).once('error', settle); });
  const { code, failure } = await child.ended;
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

/** Runs to the end with output in `log`; on failure shows the end of the log and stops with one sentence. */
export const runLogged = async (command, args, { sentence, ...options }) => {
  const { code, failure } = await startLogged(command, args, options).ended;
  if (stopping) await new Promise(() => {});
  if (code === 0) return;
  process.stderr.write(`\n${failure ? failure.message : lastLines(options.log)}\n\n`);
  throw new Stop(typeof sentence === 'function' ? sentence(lastLines(options.log, 200)) : sentence);
};

let stopping = false;

/** Asks every child to stop, insists after `patience` ms, and resolves when none is left. */
export const stopChildren = async (signal = 'SIGTERM', patience = 8_000) => {
  const insist = setTimeout(() => { for (const child of living) child.kill('SIGKILL'); }, patience);
  for (const child of living) child.kill(signal);
  await Promise.all([...living].map((child) => child.ended));
  clearTimeout(insist);
};

/** Runs `work` once, at the first request to stop; later ones within two seconds are the same key press seen twice. */
export const whenAskedToStop = (work) => {
  let asked = 0;
  const onSignal = (signal) => {
    stopping = true;
    if (asked && performance.now() - asked > 2_000) for (const child of living) child.kill('SIGKILL');
    if (asked) return;
    asked = performance.now();
    work(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => onSignal(signal));
  // Started by npm and npm is gone (killed): nobody is left to stop us.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && onSignal('SIGTERM'), 500).unref();
};

export const exitCodeOf = (signal) => 128 + (signalNumbers[signal] ?? 15);
