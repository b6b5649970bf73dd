import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { minutes } from '@relais/domain/kernel/instant';
import { accept, refuse } from '@relais/domain/kernel/result';
import { expect, it, onTestFinished } from 'vitest';
import type { Database } from '../../database/database.ts';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import type { Problem } from '../../files/problem.ts';
import { testFoundations } from '../../testing/test-foundations.ts';
import { imports } from './import-record.ts';
import type { UploadedFile } from './imports.use-cases.ts';
import { runImport } from './run-import.ts';
import { importsUseCases } from './start-imports.ts';

const contentOf = async function* (...chunks: string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
};

const withImports = (database: Database) => {
  const foundations = testFoundations(database);
  const folder = mkdtempSync(join(tmpdir(), 'relais-imports-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const started: string[] = [];
  const useCases = importsUseCases({
    ...foundations,
    folder,
    limit: 1_000,
    start: ({ id, dryRun }) => started.push(`${id}${dryRun ? ' dry' : ''}`),
  });
  const upload = async (over: Partial<UploadedFile> = {}) => {
    const received = await useCases.receive({
      kind: 'annuaire',
      fileName: 'PS_LibreAcces.txt',
      departments: ['75'],
      dryRun: true,
      startedBy: 'claire',
      content: contentOf('a|b\n', 'c|d\n'),
      ...over,
    });
    if (!received.ok) throw new Error(received.refusal.code);
    return received.value.id;
  };
  /** Plays the process that works on an import. */
  const work = (id: string, outcome: Parameters<typeof runImport>[2]) =>
    runImport(
      {
        ...foundations,
        problemPath: join(folder, `${id}.csv`),
        onProgress: () => undefined,
        signal: new AbortController().signal,
      },
      id,
      outcome,
    );
  const get = async (id: string) => {
    const found = await useCases.get(id);
    if (!found.ok) throw new Error(found.refusal.code);
    return found.value;
  };
  return { ...foundations, ...useCases, folder, started, upload, work, get };
};

const aProblem = (line: number, rejected: boolean): Problem => ({
  line,
  column: 'Identifiant PP',
  text: '12',
  reason: 'rpps-shape',
  rejected,
});

onBothEngines('The imports of the console', (open) => {
  it('keep an uploaded file for nobody else to read, and start', async () => {
    const { upload, folder, started, get } = withImports(await open());
    const id = await upload();
    const kept = join(folder, `${id}.upload`);
    expect(readFileSync(kept, 'utf8')).toBe('a|b\nc|d\n');
    expect(statSync(kept).mode & 0o077).toBe(0);
    expect(started).toEqual([`${id} dry`]);
    expect(await get(id)).toMatchObject({
      status: 'queued',
      departments: ['75'],
      canBeCancelled: true,
      canBeApplied: false,
      progress: { bytesTotal: 8 },
    });
  });

  it('refuse an upload that is too big, and keep nothing of it', async () => {
    const { receive, folder, list } = withImports(await open());
    const refused = await receive({
      kind: 'contacts',
      fileName: 'x.csv',
      departments: [],
      dryRun: false,
      startedBy: 'claire',
      content: contentOf('x'.repeat(600), 'x'.repeat(600)),
    });
    expect(refused).toEqual(refuse({ code: 'upload-too-big' }));
    expect(await list(10)).toEqual([]);
    expect(() => statSync(folder)).not.toThrow();
  });

  it('show the report and the problems, rejected rows first, in words', async () => {
    const { upload, work, get, problems } = withImports(await open());
    const id = await upload();
    await work(id, async (listener) => {
      listener.problem(aProblem(2, false));
      listener.problem(aProblem(3, true));
      return accept({ rows: 2 });
    });
    expect(await get(id)).toMatchObject({
      status: 'done',
      report: { rows: 2 },
      problemCount: 2,
      canBeApplied: true,
    });
    const page = await problems(id, { offset: 0, limit: 10 });
    expect(page.ok && page.value).toMatchObject({
      kept: 2,
      total: 2,
      problems: [
        { line: 3, rejected: true, what: 'Le RPPS n’a pas 11 chiffres.' },
        { line: 2, rejected: false },
      ],
    });
  });

  it('apply for good what a dry run has shown, once it has ended well', async () => {
    const { upload, work, apply, get, started } = withImports(await open());
    const id = await upload();
    expect(await apply(id, 'claire')).toEqual(refuse({ code: 'import-not-applicable' }));
    await work(id, async () => accept({ rows: 2 }));
    const applied = await apply(id, 'claire');
    if (!applied.ok) throw new Error(applied.refusal.code);
    expect(started).toEqual([`${id} dry`, applied.value.id]);
    expect(await get(applied.value.id)).toMatchObject({
      dryRun: false,
      departments: ['75'],
      status: 'queued',
    });
  });

  it('say why a file was refused', async () => {
    const { upload, work, get } = withImports(await open());
    const id = await upload();
    await work(id, async () => refuse({ code: 'file-empty' }));
    expect(await get(id)).toMatchObject({
      status: 'refused',
      explanation: 'Le fichier est vide. Téléchargez-le à nouveau.',
    });
  });

  it('tell a breakdown as ours, and that nothing was changed', async () => {
    const { upload, work, get } = withImports(await open());
    const id = await upload();
    await expect(
      work(id, async () => {
        throw new Error('disk');
      }),
    ).rejects.toThrow('disk');
    expect((await get(id)).explanation).toContain('panne de notre côté');
  });

  it('stop when somebody asks, while they read', async () => {
    const { upload, work, cancel, get } = withImports(await open());
    const id = await upload();
    const working = work(id, async ({ signal }) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return refuse({ code: 'cancelled' });
    });
    await cancel(id);
    await working;
    expect(await get(id)).toMatchObject({ status: 'cancelled', canBeCancelled: false });
    expect(await cancel(id)).toEqual(refuse({ code: 'import-already-ended' }));
  });

  it('are shown as failed, not running for ever, when their process gives no sign of life', async () => {
    const { upload, database, clock, wait, get } = withImports(await open());
    const id = await upload();
    await database.transaction((sql) => imports(sql).start(id, clock.now()));
    wait(minutes(1));
    expect((await get(id)).status).toBe('running');
    wait(minutes(2));
    expect(await get(id)).toMatchObject({ status: 'failed', canBeCancelled: false });
  });

  it('keep their progress for whoever comes back', async () => {
    const { upload, work, get } = withImports(await open());
    const id = await upload();
    await work(id, async ({ progress }) => {
      progress({ step: 'reading', bytesRead: 4, bytesTotal: 8, rowsRead: 1 });
      await new Promise((resolve) => setTimeout(resolve, 1_200));
      expect(await get(id)).toMatchObject({
        status: 'running',
        progress: { step: 'reading', bytesRead: 4, rowsRead: 1 },
      });
      return accept({});
    });
  });

  it('answer for an import that does not exist', async () => {
    const { get, problems } = withImports(await open());
    await expect(get('none')).rejects.toThrow('not-found');
    expect(await problems('none', { offset: 0, limit: 1 })).toEqual(refuse({ code: 'not-found' }));
  });
});
