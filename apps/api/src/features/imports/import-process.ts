import { type ChildProcess, spawn } from 'node:child_process';
import type { Database } from '../../database/database.ts';
import type { Clock, Log } from '../../foundations.ts';
import { findImport, imports, type NewImport } from './import-record.ts';
import { interrupted } from './imports.queries.ts';

export type StartImport = (wanted: NewImport & { readonly storedAs: string }) => void;

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  /** The built `relais` command. */
  readonly command: string;
};

/** Runs imports with the very command an operator would type; a process that dies is noticed at once. */
export const importProcesses = ({ database, clock, log, command }: Needs) => {
  const running = new Set<ChildProcess>();

  const noticeDeath = async (id: string) => {
    const found = await findImport(database.read, id);
    if (found?.status !== 'queued' && found?.status !== 'running') return;
    await database.transaction((sql) =>
      imports(sql).end(id, clock.now(), {
        status: 'failed',
        explanation: interrupted,
        problemCount: found.problemCount,
      }),
    );
  };

  const start: StartImport = ({ id, kind, storedAs, departments, dryRun }) => {
    const child = spawn(
      process.execPath,
      [
        command,
        'import',
        kind,
        storedAs,
        '--import-id',
        id,
        ...(departments.length > 0 ? ['--departments', departments.join(',')] : []),
        ...(dryRun ? ['--dry-run'] : []),
      ],
      { stdio: 'ignore' },
    );
    running.add(child);
    const ended = (code: number | null) => {
      running.delete(child);
      log.info('import process ended', { importId: id, code: code ?? undefined });
      noticeDeath(id).catch((failure: unknown) => log.fault('import process', failure, { importId: id }));
    };
    child.once('exit', ended);
    child.once('error', () => ended(null));
  };

  return {
    start,
    /** Asks the running imports to stop; they change nothing unless they were already writing, and then they finish. */
    stop: (): void => {
      for (const child of running) child.kill('SIGTERM');
    },
  };
};
