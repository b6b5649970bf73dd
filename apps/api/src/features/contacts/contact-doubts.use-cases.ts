import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Result } from '@relais/domain/kernel/result';
import type { Channel } from '@relais/domain/nudge/channel';
import type { NotFound } from '../../acting.ts';

export type DoubtToSettle = {
  readonly rpps: Rpps;
  readonly channel: Channel;
  /** How staff know that the coordinates are right, in their words. */
  readonly because: string;
};

/** Nothing says that these coordinates are wrong, or somebody has settled it already. */
export type ContactDoubtRefusal = { readonly code: 'no-doubt-in-force'; readonly channel: Channel };

export type ContactDoubtsUseCases = {
  /** The coordinates are right after all: the channel is used again, and the timeline says who checked and how. */
  readonly settle: (
    doubt: DoubtToSettle,
    by: { readonly staffId: string; readonly scope: DepartmentScope },
  ) => Promise<Result<{ readonly settled: number }, ContactDoubtRefusal | NotFound>>;
};
