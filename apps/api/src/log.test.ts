import { DrizzleQueryError } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { blot, openLog } from './log.ts';

const canaries = {
  email: 'alix.martin@officine.example',
  encoded: 'alix%40officine.example',
  rpps: '99700000017',
  spaced: '99 700 000 017',
  mobile: '+33 6 39 98 00 01',
  dotted: '06.39.98.00.01',
  code: '482913',
};

const linesOf = (write: (log: ReturnType<typeof openLog>) => void): string => {
  const lines: string[] = [];
  write(openLog('debug', { write: (line) => void lines.push(line) }));
  return lines.join('');
};

describe('the log', () => {
  it.each(Object.entries(canaries))('never shows a person’s %s, wherever it slips in', (_, canary) => {
    const logged = linesOf((log) => {
      log.info(`for ${canary}`, { fact: canary });
      log.warn('odd', { nested: `a ${canary} b` });
      log.fault('broken', new Error(`no row for ${canary}`, { cause: new Error(canary) }));
    });
    expect(logged).not.toContain(canary);
    expect(
      logged
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).level),
    ).toEqual([30, 40, 50]);
  });

  it('never shows what a failed statement was given', () => {
    const failure = new DrizzleQueryError(
      'select * from pharmacists where family_name = ?',
      ['Martin'],
      new Error('locked'),
    );
    const logged = linesOf((log) => log.fault('broken', failure));
    expect(logged).not.toContain('Martin');
    expect(logged).not.toContain('family_name');
    expect(logged).toContain('locked');
  });

  it('keeps identifiers of requests, times and where it broke', () => {
    const line =
      '{"time":"2026-11-24T08:00:00.123Z","id":"01a20210-49c6-7858-a8ea-96289809c634","at":"/a/b@3.2.1/c.ts:150:28"}';
    expect(blot(line)).toBe(line);
  });

  it('tells where a bug happened', () => {
    expect(linesOf((log) => log.fault('broken', new TypeError('x is not a function')))).toContain(
      'log.test.ts',
    );
  });
});
