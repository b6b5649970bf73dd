import { describe, expect, it } from 'vitest';
import { safeCell } from './problem-file.ts';

describe('A cell of the file of problems', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+33612345678', "'+33612345678"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['  =1', "'  =1"],
    ['\u0000=1', "'\u0000=1"],
    ['\u200B=1', "'\u200B=1"],
    ['\uFF1D1', "'\uFF1D1"],
    ['\r=1', '"\'\r=1"'],
    ['=HYPERLINK("x";"y")', '"\'=HYPERLINK(""x"";""y"")"'],
  ])('%j is made harmless', (text, written) => {
    expect(safeCell(text)).toBe(written);
  });

  it.each(['99700000005', 'PHARMACIE DU FIL', 'a@example.org', '12-14 rue du Fil', ''])(
    '%j is left as it is',
    (text) => {
      expect(safeCell(text)).toBe(text);
    },
  );
});
