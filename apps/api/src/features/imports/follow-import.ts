import type { Database } from '../../database/database.ts';
import type { Progress } from '../../files/progress.ts';
import type { Clock } from '../../foundations.ts';
import { findImport, imports } from './import-record.ts';

const period = 500;

type Needs = { readonly database: Database; readonly clock: Clock };

/**
 * Writes the progress of a running import to its row twice a second, with a sign of life, and listens there for
 * somebody's wish to cancel. A database too busy to take the news is told at the next turn.
 */
export const followImport = ({ database, clock }: Needs, id: string) => {
  const cancelled = new AbortController();
  let latest: Progress | undefined;
  let writing: Promise<void> | undefined;

  const write = async () => {
    await database.transaction((sql) => imports(sql).showProgress(id, clock.now(), latest));
    if ((await findImport(database.read, id))?.cancelAskedAt) cancelled.abort();
  };
  const timer = setInterval(() => {
    writing ??= write()
      .catch(() => undefined)
      .finally(() => {
        writing = undefined;
      });
  }, period);

  return {
    signal: cancelled.signal,
    cancel: () => cancelled.abort(),
    progress: (progress: Progress): void => {
      latest = progress;
    },
    stop: async (): Promise<void> => {
      clearInterval(timer);
      await writing;
    },
  };
};
