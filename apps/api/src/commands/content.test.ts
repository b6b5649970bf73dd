import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collections, contentKinds } from '@relais/content/collections';
import { schemaOfKind } from '@relais/content/schema/of-kind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../database/testing/temporary-folder.ts';
import { buildRelaisCommand } from '../testing/relais-command.ts';

let relais: Awaited<ReturnType<typeof buildRelaisCommand>>;
beforeAll(async () => {
  relais = await buildRelaisCommand();
});
afterAll(() => relais.remove());

describe('relais content export', { timeout: 90_000 }, () => {
  const prepared = () => {
    const place = temporaryFolder();
    const environment = { PATH: process.env['PATH'] ?? '', RELAIS_DATABASE_URL: `file:${place}/relais.db` };
    const run = (folder: string) => relais.run(['content', 'export', folder], environment);
    return { place, run };
  };
  const filesOf = (folder: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .toSorted()
        .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
    );

  it('writes what ships on an empty database, each piece readable through its schema', async () => {
    const { place, run } = prepared();
    const folder = join(place, 'content');
    const { code, printed } = await run(folder);
    expect(code).toBe(0);
    const files = filesOf(folder);
    for (const kind of contentKinds) {
      for (const piece of collections[kind]) {
        const read: unknown = JSON.parse(files[`${kind}/${piece.slug}.json`] ?? 'null');
        expect(schemaOfKind[kind].parse(read)).toEqual(piece);
      }
    }
    const count = contentKinds.reduce((total, kind) => total + collections[kind].length, 0);
    expect(JSON.parse(printed)).toMatchObject({ files: count, byKind: { desk: collections.desk.length } });
    expect(Object.keys(files)).toHaveLength(count + 1);
  });

  it('writes the same bytes again, and takes away what is no longer published', async () => {
    const { place, run } = prepared();
    const [one, other] = [join(place, 'one'), join(place, 'other')];
    await run(one);
    await run(other);
    expect(filesOf(other)).toEqual(filesOf(one));

    const manifest = JSON.parse(readFileSync(join(one, 'manifest.json'), 'utf8'));
    writeFileSync(join(one, 'desk', 'closed-long-ago.json'), '{}');
    writeFileSync(join(one, 'desk', 'a-note.txt'), 'kept');
    Object.assign(manifest.files, { 'desk/closed-long-ago.json': '' });
    writeFileSync(join(one, 'manifest.json'), JSON.stringify(manifest));
    expect((await run(one)).code).toBe(0);
    expect(existsSync(join(one, 'desk', 'closed-long-ago.json'))).toBe(false);
    expect(existsSync(join(one, 'desk', 'a-note.txt'))).toBe(true);
  });

  it('refuses a file, and a folder that holds something else, and leaves them alone', async () => {
    const { place, run } = prepared();
    const file = join(place, 'file');
    writeFileSync(file, 'mine');
    expect(await run(file)).toMatchObject({ code: 1, said: expect.stringContaining('is a file') });
    const folder = join(place, 'photos');
    mkdirSync(folder);
    writeFileSync(join(folder, 'cat.jpg'), 'mine');
    writeFileSync(join(folder, 'manifest.json'), '{"format":1,"files":{"../file":"x"}}');
    expect(await run(folder)).toMatchObject({ code: 1, said: expect.stringContaining('something else') });
    expect(readdirSync(folder).toSorted()).toEqual(['cat.jpg', 'manifest.json']);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});
