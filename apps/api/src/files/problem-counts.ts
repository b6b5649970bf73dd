import type { Problem, ProblemReason } from './problem.ts';

const mostCodes = 1_000;

/** Counts problems per reason, and unknown codes per column and code, in bounded memory. */
export const problemCounts = () => {
  const rejected = new Map<ProblemReason, number>();
  const warnings = new Map<ProblemReason, number>();
  const unknownCodes = new Map<string, Map<string, number>>();
  let codes = 0;

  const countCode = (column: string, code: string) => {
    const ofColumn = unknownCodes.get(column) ?? new Map<string, number>();
    if (!ofColumn.has(code) && codes >= mostCodes) return;
    if (!ofColumn.has(code)) codes += 1;
    ofColumn.set(code, (ofColumn.get(code) ?? 0) + 1);
    unknownCodes.set(column, ofColumn);
  };

  return {
    count: (problem: Problem): void => {
      const counts = problem.rejected ? rejected : warnings;
      counts.set(problem.reason, (counts.get(problem.reason) ?? 0) + 1);
      if (problem.reason === 'unknown-code') countCode(problem.column ?? '', excerpt(problem.text ?? ''));
    },
    totals: () => ({
      rejected: Object.fromEntries(rejected),
      warnings: Object.fromEntries(warnings),
      unknownCodes: Object.fromEntries(
        [...unknownCodes].map(([column, counts]) => [column, Object.fromEntries(counts)]),
      ),
    }),
  };
};

export type ProblemTotals = ReturnType<ReturnType<typeof problemCounts>['totals']>;

const longestExcerpt = 80;

/** The beginning of what was found, on one line and without control characters. */
export const excerpt = (text: string): string => {
  const shown = text.slice(0, longestExcerpt).replace(/\p{C}/gu, '\uFFFD');
  return text.length > longestExcerpt ? `${shown}…` : shown;
};
