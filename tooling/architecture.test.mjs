import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');

/** For each rule, one file that breaks it by one import. */
const breaches = {
  'no-circle': ['packages/domain/src/a.ts', './b.ts'],
  'no-orphan': ['packages/domain/src/alone.ts', undefined],
  'no-unresolved': ['apps/api/src/lost.ts', './nowhere.ts'],
  'product-code-needs-no-development-package': ['apps/api/src/needs-tool.ts', 'esbuild'],
  'product-code-knows-no-test-builder': ['apps/api/src/needs-fixture.ts', './a-person.fixtures.ts'],
  'domain-is-pure': ['packages/domain/src/impure.ts', 'node:fs'],
  'content-knows-the-domain-only': ['packages/content/src/nosy.ts', 'node:fs'],
  'interface-knows-no-product': ['packages/ui/src/knowing.tsx', '../../domain/src/rule.ts'],
  'client-sees-the-contract-only': ['packages/api-client/src/curious.ts', '../../../apps/api/src/log.ts'],
  'fronts-speak-through-the-client': ['apps/portal/src/lib/direct.ts', '../../../api/src/contract.ts'],
  'fronts-do-not-know-each-other': ['apps/portal/src/lib/neighbour.ts', '../../../admin/src/lib/clock.ts'],
  'outside-imports-nothing-of-ours': ['apps/sandbox/src/insider.ts', '../../../packages/domain/src/rule.ts'],
  'nobody-imports-the-outside': ['apps/api/src/player.ts', '../../sandbox/src/page.ts'],
  'features-do-not-know-each-other': ['apps/api/src/features/staff/sideways.ts', '../cases/open-case.ts'],
  'only-the-database-folder-knows-drivers': ['apps/api/src/outbox/raw.ts', 'better-sqlite3'],
  'only-gateways-know-providers': ['apps/api/src/outbox/mails.ts', 'nodemailer'],
  'the-router-reaches-no-framework': ['apps/api/src/rpc/app-router.ts', './step.ts'],
  'routers-leave-data-to-use-cases': ['apps/api/src/features/staff/staff.router.ts', '../../database/sql.ts'],
  'use-cases-know-no-transport': ['apps/api/src/features/staff/talks.ts', '@trpc/server'],
  'front-features-do-not-know-routes': ['apps/admin/src/features/cases/routed.ts', '../../app/page.tsx'],
  'front-lib-knows-no-feature': ['apps/admin/src/lib/specific.ts', '../features/cases/loaders.ts'],
  'only-loaders-and-actions-call-the-api': [
    'apps/admin/src/features/cases/components/fetching.ts',
    '../../../../../../packages/api-client/src/server-client.ts',
  ],
};

const bystanders = {
  'packages/domain/src/b.ts': "import './a.ts'; export const b = 1;",
  'packages/domain/src/rule.ts': 'export const rule = 1;',
  'packages/api-client/src/server-client.ts': 'export const client = 1;',
  'apps/api/src/a-person.fixtures.ts': 'export const a = 1;',
  'apps/api/src/contract.ts': 'export const c = 1;',
  'apps/api/src/log.ts': 'export const log = 1;',
  'apps/api/src/database/sql.ts': 'export const sql = 1;',
  'apps/api/src/rpc/step.ts': "import type { SQL } from 'drizzle-orm'; export type Step = SQL;",
  'apps/api/src/features/cases/open-case.ts': 'export const open = 1;',
  'apps/admin/src/lib/clock.ts': 'export const clock = 1;',
  'apps/admin/src/app/page.tsx': 'export default 1;',
  'apps/admin/src/features/cases/loaders.ts': 'export const load = 1;',
  'apps/sandbox/src/page.ts': 'export const page = 1;',
  'package.json': '{}',
  'apps/api/package.json': JSON.stringify({
    dependencies: { 'better-sqlite3': '1', nodemailer: '1', '@trpc/server': '1', 'drizzle-orm': '1' },
    devDependencies: { esbuild: '1' },
  }),
};
const packages = ['esbuild', 'better-sqlite3', 'nodemailer', '@trpc/server', 'drizzle-orm'];

const folder = mkdtempSync(join(tmpdir(), 'relais-architecture-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (path, content) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

const brokenRules = () => {
  for (const [path, content] of Object.entries(bystanders)) write(path, content);
  for (const [path, target] of Object.values(breaches)) {
    write(path, target ? `import '${target}';\nexport const here = 1;\n` : 'export const here = 1;\n');
  }
  for (const name of packages) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'module.exports = {};');
  }
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      'apps',
      'packages',
      '--config',
      join(root, '.dependency-cruiser.cjs'),
      '--output-type',
      'json',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 50_000_000 },
  );
  return JSON.parse(stdout).summary.violations.map(({ rule, from }) => `${rule.name} ${from}`);
};

describe('the layers', () => {
  const found = brokenRules();

  it.each(Object.entries(breaches))('%s goes red when broken', (rule, [path]) => {
    expect(found).toContain(`${rule} ${path}`);
  });

  it('have no rule without a breach that proves it', () => {
    expect(forbidden.map(({ name }) => name).toSorted()).toEqual(Object.keys(breaches).toSorted());
  });

  it('explain each rule in a sentence or two', () => {
    expect(forbidden.filter(({ comment }) => !comment || comment.length < 60)).toEqual([]);
  });
});
