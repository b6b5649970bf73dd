import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { DepartmentCode } from '@relais/domain/identity/department';
import type { Result } from '@relais/domain/kernel/result';
import type { ImportKind } from '@relais/domain/roster/import-job';
import { DatabaseBusy } from '../database/database.ts';
import { imports } from '../features/imports/import-record.ts';
import { runImport } from '../features/imports/run-import.ts';
import { type ByteSource, openByteSource } from '../files/byte-source.ts';
import type { FileRefusal } from '../files/file-refusal.ts';
import { importFolder } from '../files/import-folder.ts';
import type { ProblemSink } from '../files/problem.ts';
import type { ImportListener } from '../files/progress.ts';
import { refusalSentence } from '../files/refusal-sentence.ts';
import type { Foundations } from '../foundations.module.ts';
import { type CommandNeeds, CommandRefused } from './command.ts';
import { importProgress } from './import-progress.ts';

export type ImportOptions = {
  readonly departments?: readonly DepartmentCode[];
  readonly dryRun?: boolean;
  readonly json?: true;
  readonly errors?: string;
  readonly importId?: string;
};

export type ImportWork<Report> = {
  readonly kind: ImportKind;
  readonly run: (
    foundations: Foundations,
    on: { readonly importId: string; readonly source: ByteSource },
    listener: ImportListener & { readonly problem: ProblemSink },
  ) => Promise<Result<Report, FileRefusal>>;
  readonly summary: (report: Report) => readonly string[];
};

/** What both import commands do around their own work: the row, the progress, the report, the file of problems. */
export const performImport = async <Report extends Record<string, unknown>>(
  { terminal, withFoundations }: CommandNeeds,
  { kind, run, summary }: ImportWork<Report>,
  file: string,
  options: ImportOptions,
): Promise<void> =>
  withFoundations(async (foundations) => {
    // A long import makes much short-lived garbage: on a large machine V8 would let a quarter of a gigabyte of it wait.
    setFlagsFromString('--memory-saver-mode');
    const { database, clock, env } = foundations;
    const id = options.importId ?? (await openRow(foundations, kind, file, options));
    const interrupted = abortOnInterrupt();
    const progress = importProgress(process.stderr, () => performance.now());
    const ending = await runImport<Report>(
      {
        database,
        clock,
        problemPath: options.errors ? resolve(options.errors) : join(importFolder(env), `${id}-errors.csv`),
        onProgress: progress.show,
        signal: interrupted.signal,
      },
      id,
      (listener) => reading(file, (source) => run(foundations, { importId: id, source }, listener)),
    )
      .catch(asRefusal)
      .finally(() => {
        interrupted.stop();
        progress.clear();
      });
    if (ending.problemFile)
      terminal.say(`${ending.problemCount} problems, told one by one in ${ending.problemFile}`);
    if (!ending.outcome.ok) throw new CommandRefused(refusalSentence(ending.outcome.refusal));
    if (options.json) terminal.print(JSON.stringify(ending.outcome.value));
    else for (const line of summary(ending.outcome.value)) terminal.say(line);
  });

const openRow = async (
  { database, clock, ids }: Foundations,
  kind: ImportKind,
  file: string,
  { departments = [], dryRun = false }: ImportOptions,
): Promise<string> => {
  const id = ids.next();
  const fileName = file === '-' ? 'stdin' : (file.split(/[/\\]/).at(-1) ?? file);
  await database.transaction((sql) =>
    imports(sql).queue({ id, kind, fileName, departments, dryRun, createdAt: clock.now() }),
  );
  return id;
};

const reading = async <Report>(
  file: string,
  work: (source: ByteSource) => Promise<Result<Report, FileRefusal>>,
): Promise<Result<Report, FileRefusal>> => {
  const opened = await openByteSource(file);
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
};

/** Ctrl-C cancels before anything is written; a second one kills. */
const abortOnInterrupt = () => {
  const controller = new AbortController();
  const abort = () => controller.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, abort);
  return {
    signal: controller.signal,
    stop: () => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, abort);
    },
  };
};

const asRefusal = (failure: unknown): never => {
  if (failure instanceof DatabaseBusy) {
    throw new CommandRefused(`Nothing was changed: ${failure.message} Try again later.`, { cause: failure });
  }
  throw failure;
};
