import { describe, expect, it } from 'vitest';
import { isLong, problemsOf } from './shape-rules.mjs';

const lines = (count) => 'const a = 1;\n'.repeat(count);
const rulesBrokenBy = (path, content = '', rest = {}) =>
  problemsOf({ path, content, ...rest }).map((problem) => /\((\w+)\)$/.exec(problem)[1]);

describe('the shape of the repository', () => {
  it.each([
    'packages/domain/src/kernel/working-time/zone.ts',
    'apps/api/src/gateways/nodemailer.mailer.test.ts',
    'apps/portal/src/app/(member)/ma-situation/[step]/page.tsx',
    'apps/portal/public/service-worker.js',
    'docs/operating.md',
    'apps/api/migrations/sqlite/0000_Odd_Name.sql',
  ])('accepts %s', (path) => expect(rulesBrokenBy(path)).toEqual([]));

  it.each([
    ['kebabCase', 'packages/domain/src/activation/decideNudge.ts'],
    ['kebabCase', 'apps/api/src/Features/staff/passwords.ts'],
    ['tellingName', 'apps/api/src/features/staff/utils.ts'],
    ['tellingName', 'apps/api/src/features/staff/staff.service.ts'],
    ['tellingName', 'packages/ui/src/common/button.tsx'],
    ['noBarrel', 'packages/ui/src/index.ts'],
    ['flatFolders', 'apps/api/src/features/staff/forms/fields/name.ts'],
    ['onePageDecision', 'docs/decisions/toolchain.md'],
  ])('refuses, by %s, %s', (rule, path) => expect(rulesBrokenBy(path)).toContain(rule));

  it('refuses a file of more than 250 lines and notices one of more than 160', () => {
    expect(rulesBrokenBy('apps/api/src/a.ts', lines(250))).toEqual([]);
    expect(rulesBrokenBy('apps/api/src/a.ts', lines(251))).toEqual(['shortFile']);
    expect(isLong({ path: 'apps/api/src/a.ts', content: lines(161) })).toBe(true);
    expect(isLong({ path: 'apps/api/src/a.ts', content: lines(160) })).toBe(false);
  });

  it('refuses a decision record without its three parts or longer than a page', () => {
    const record = '# 0009\n**Context.** a\n**Decision.** b\n**Consequences.** c\n';
    expect(rulesBrokenBy('docs/decisions/0009-a-choice.md', record)).toEqual([]);
    expect(rulesBrokenBy('docs/decisions/0009-a-choice.md', record.replace('Context', ''))).toEqual([
      'onePageDecision',
    ]);
    expect(rulesBrokenBy('docs/decisions/0009-a-choice.md', record + lines(60))).toEqual(['onePageDecision']);
  });

  it('refuses notes for later, silenced types, and text that is not plain UTF-8', () => {
    expect(rulesBrokenBy('a.ts', `// ${'TO'}${'DO'} later\n`)).toEqual(['finishedText']);
    expect(rulesBrokenBy('a.ts', '// @ts-expect-error\n')).toEqual(['honestTypes']);
    expect(rulesBrokenBy('a.md', 'a\r\n')).toEqual(['utf8']);
    expect(rulesBrokenBy('a.md', '\uFEFFa\n')).toEqual(['utf8']);
    expect(rulesBrokenBy('a.md', 'a\n', { isUtf8: false })).toEqual(['utf8']);
  });
});
