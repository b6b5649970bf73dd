import type { Result } from '@relais/domain/kernel/result';
import type { Database } from '../../database/database.ts';
import type { FileRefusal } from '../../files/file-refusal.ts';
import type { Problem, ProblemSink } from '../../files/problem.ts';
import { problemFile } from '../../files/problem-file.ts';
import type { ImportListener, Progress } from '../../files/progress.ts';
import { refusalSentence } from '../../files/refusal-sentence.ts';
import type { Clock } from '../../foundations.ts';
import { followImport } from './follow-import.ts';
import { imports } from './import-record.ts';

const mostShown = 500;

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  /** Where every problem is written, in full. */
  readonly problemPath: string;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
};

export type ImportEnding<Report> = {
  readonly outcome: Result<Report, FileRefusal>;
  readonly problemCount: number;
  /** Absent when the file has no problem. */
  readonly problemFile: string | undefined;
};

/** Runs an import whose row exists: keeps the row true from start to end, whatever the end, and keeps its problems. */
export const runImport = async <Report extends Record<string, unknown>>(
  { database, clock, problemPath, onProgress, signal }: Needs,
  id: string,
  work: (
    listener: ImportListener & { readonly problem: ProblemSink },
  ) => Promise<Result<Report, FileRefusal>>,
): Promise<ImportEnding<Report>> => {
  await database.transaction((sql) => imports(sql).start(id, clock.now()));
  const follower = followImport({ database, clock }, id);
  signal.addEventListener('abort', follower.cancel, { once: true });
  const problems = problemKeeper(problemPath);

  const end = async (ending: Parameters<ReturnType<typeof imports>['end']>[2]) => {
    await follower.stop();
    await database.transaction(async (sql) => {
      await imports(sql).keepProblems(id, problems.first());
      await imports(sql).end(id, clock.now(), ending);
    });
  };
  try {
    const outcome = await work({
      problem: problems.add,
      signal: follower.signal,
      progress: (progress) => {
        follower.progress(progress);
        onProgress(progress);
      },
    });
    const kept = problems.close();
    await end({ ...endingOf(outcome), ...kept });
    return { outcome, problemFile: undefined, ...kept };
  } catch (failure) {
    await end({ status: 'failed', explanation: breakdown, ...problems.close() }).catch(() => undefined);
    throw failure;
  }
};

const breakdown =
  'L’import s’est arrêté sur une panne de notre côté. Rien n’a été modifié ; vous pouvez le relancer.';

const endingOf = <Report extends Record<string, unknown>>(outcome: Result<Report, FileRefusal>) => {
  if (outcome.ok) return { status: 'done', report: outcome.value } as const;
  return {
    status: outcome.refusal.code === 'cancelled' ? 'cancelled' : 'refused',
    explanation: refusalSentence(outcome.refusal),
  } as const;
};

/** All problems to the file; the first of each kind for the screen, rejected rows before warnings. */
const problemKeeper = (path: string) => {
  const file = problemFile(path);
  const rejected: Problem[] = [];
  const warnings: Problem[] = [];
  let problemCount = 0;
  return {
    add: (problem: Problem) => {
      problemCount += 1;
      file.add(problem);
      const list = problem.rejected ? rejected : warnings;
      if (list.length < mostShown) list.push(problem);
    },
    first: () => [...rejected, ...warnings],
    close: () => {
      const written = file.close();
      return { problemCount, ...(written === undefined ? {} : { problemFile: written }) };
    },
  };
};
