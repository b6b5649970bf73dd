import type { Scratch } from '../../database/scratch.ts';
import type { ProblemSink } from '../../files/problem.ts';

/** Reports people whose rows give them two roles at one officine; the bit of an unknown role contradicts nothing. */
export const reportDifferingRoles = (scratch: Scratch, problem: ProblemSink): void => {
  const rows = scratch.prepare<[], { rpps: string; line: number }>(
    'SELECT rpps, line FROM practice WHERE (roles & 30) & ((roles & 30) - 1) <> 0',
  );
  for (const { rpps, line } of rows.iterate()) {
    problem({ line, text: rpps, reason: 'roles-differ', rejected: false });
  }
};
