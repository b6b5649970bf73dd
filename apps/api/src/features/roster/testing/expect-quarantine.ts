import { expect } from 'vitest';
import type { Database } from '../../../database/database.ts';
import { rosterTrial } from './roster-trial.ts';

export type Expected = {
  readonly pharmacists: number;
  readonly rejected?: Record<string, number>;
  readonly warnings?: Record<string, number>;
  /** Of the first problem. */
  readonly line?: number;
  readonly column?: string;
};

/** Imports a file and checks that what is wrong in it costs exactly what is expected. */
export const expectQuarantine = async (database: Database, content: string | Buffer, expected: Expected) => {
  const trial = rosterTrial(database);
  const outcome = await trial.bytes(content);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const { pharmacists, rejected, warnings } = outcome.value;
  expect({ pharmacists, rejected, warnings }).toEqual({
    pharmacists: expected.pharmacists,
    rejected: expected.rejected ?? {},
    warnings: expected.warnings ?? {},
  });
  expect(await trial.pharmacists()).toHaveLength(expected.pharmacists);
  if (expected.line !== undefined) expect(trial.problems[0]?.line).toBe(expected.line);
  if (expected.column !== undefined) expect(trial.problems[0]?.column).toBe(expected.column);
};
