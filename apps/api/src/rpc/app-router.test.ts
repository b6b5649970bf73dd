import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { procedures } from '../testing/procedures.ts';

const departmentsAllowedTo = {
  anyone: ['none'],
  pharmacist: ['own-person'],
  staff: ['theirs', 'every', 'none'],
};

describe('every procedure', () => {
  it('is found by this test', () => {
    expect(procedures.length).toBeGreaterThan(5);
  });

  it.each(procedures)('$path declares who may call it, and over which departments', ({ access }) => {
    expect(access).toBeDefined();
    if (!access) return;
    expect(departmentsAllowedTo[access.who]).toContain(access.departments);
    if (access.who === 'staff') expect(access.roles.length).toBeGreaterThan(0);
  });

  it('is a query or a mutation: nothing stays open', () => {
    expect(new Set(procedures.map(({ type }) => type))).toEqual(new Set(['query', 'mutation']));
  });
});

describe('the contract', () => {
  it('loads neither Nest, nor the database, nor Fastify into the programs of the fronts', () => {
    const contract = fileURLToPath(new URL('../contract.ts', import.meta.url));
    const program = ts.createProgram([contract], {
      module: ts.ModuleKind.Preserve,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      allowImportingTsExtensions: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
    });
    const loaded = program.getSourceFiles().map(({ fileName }) => fileName);
    expect(loaded.some((file) => file.endsWith('/rpc/app-router.ts'))).toBe(true);
    expect(
      loaded.filter((file) =>
        /node_modules\/(@nestjs|drizzle-orm|fastify|better-sqlite3|pg|rxjs)\/|\/src\/database\//.test(file),
      ),
    ).toEqual([]);
  });
});
