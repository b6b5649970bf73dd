import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { Stop } from './stop.mjs';

const isFreeAt = (host, port) =>
  new Promise((settle) => {
    const probe = createServer();
    // No such address family here is no conflict; a refused privilege is reported by the server itself, in its log.
    probe.once('error', ({ code }) => settle(code !== 'EADDRINUSE'));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => settle(true)));
  });

/** Free for both meanings of "localhost": a stranger on ::1 would answer in our place. */
export const isFree = async (port) => (await isFreeAt('127.0.0.1', port)) && (await isFreeAt('::1', port));

const listeningSockets = (port) => {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const lines = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) =>
    readFileSync(file, 'utf8').split('\n').slice(1),
  );
  return lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => local?.endsWith(suffix) && state === '0A')
    .map((fields) => `socket:[${fields[9]}]`);
};

/** "process 123 (node)", or nothing where the system does not tell. */
const holderOf = (port) => {
  try {
    const sockets = listeningSockets(port);
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      try {
        const holds = readdirSync(`/proc/${pid}/fd`).some((fd) =>
          sockets.includes(readlinkSync(`/proc/${pid}/fd/${fd}`)),
        );
        if (holds)
          return ` by process ${pid} (${readFileSync(`/proc/${pid}/comm`, 'utf8').trim().split(' ')[0]})`;
      } catch {
        // Another user's process, or one that just ended.
      }
    }
  } catch {
    // No /proc: the sentence does without it.
  }
  return '';
};

/** Stops with one sentence at the first door whose port is taken. */
export const requireFree = async (doors) => {
  for (const { name, variable, port } of doors) {
    if (await isFree(port)) continue;
    throw new Stop(
      `Port ${port}, meant for the ${name}, is already used${holderOf(port)}. Stop it, or choose another port: ${variable}=${port + 100} npm start`,
    );
  }
};

// Outgoing connections take their ports above: one found here is still free when a server listens on it, much later.
const [lowest, beyond] = [10_000, 32_000];

/** `count` ports nobody uses at this moment, all different. */
export const freePorts = async (count) => {
  const ports = new Set();
  while (ports.size < count) {
    const port = randomInt(lowest, beyond);
    if (await isFree(port)) ports.add(port);
  }
  return [...ports];
};
