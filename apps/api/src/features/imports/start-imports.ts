import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { accept, refuse } from '@relais/domain/kernel/result';
import type { Database } from '../../database/database.ts';
import type { Clock, Ids } from '../../foundations.ts';
import type { StartImport } from './import-process.ts';
import { findImport, imports, type NewImport } from './import-record.ts';
import { importsQueries } from './imports.queries.ts';
import type { ImportsUseCases } from './imports.use-cases.ts';
import { receiveUpload } from './receive-upload.ts';

const largestUpload = 2 * 1024 ** 3;

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Where uploads are kept. */
  readonly folder: string;
  readonly start: StartImport;
  readonly limit?: number;
};

/** Everything the console does with imports: each runs in a process of its own, so that the server never waits for it. */
export const importsUseCases = ({
  database,
  clock,
  ids,
  folder,
  start,
  limit = largestUpload,
}: Needs): ImportsUseCases => {
  const queries = importsQueries(database.read, clock.now);

  const queue = async (wanted: NewImport & { readonly storedAs: string }) => {
    await database.transaction((sql) => imports(sql).queue(wanted));
    start(wanted);
    return accept({ id: wanted.id });
  };

  return {
    ...queries,

    receive: async ({ content, ...wanted }) => {
      const id = ids.next();
      const storedAs = join(folder, `${id}.upload`);
      const received = await receiveUpload(content, storedAs, limit);
      if (!received.ok) return received;
      return queue({ ...wanted, id, storedAs, bytesTotal: received.value.size, createdAt: clock.now() });
    },

    apply: async (id, startedBy) => {
      const found = await queries.get(id);
      if (!found.ok) return found;
      const storedAs = (await findImport(database.read, id))?.storedAs;
      if (!found.value.canBeApplied || !storedAs || !(await exists(storedAs))) {
        return refuse({ code: 'import-not-applicable' });
      }
      const { kind, fileName, departments } = found.value;
      return queue({
        id: ids.next(),
        kind,
        fileName,
        departments,
        dryRun: false,
        startedBy,
        storedAs,
        appliedFrom: id,
        createdAt: clock.now(),
      });
    },

    cancel: async (id) => {
      const found = await queries.get(id);
      if (!found.ok) return found;
      if (!found.value.canBeCancelled) return refuse({ code: 'import-already-ended' });
      await database.transaction((sql) => imports(sql).askToCancel(id, clock.now()));
      return accept(undefined);
    },
  };
};

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
