import { firstQueries } from './first-queries.ts';
import { heldOutQueries } from './held-out-queries.ts';
import type { LabelledQuery } from './labelled.ts';
import { secondQueries } from './second-queries.ts';
import { thirdQueries } from './third-queries.ts';

export const labelledQueries: readonly LabelledQuery[] = [
  ...firstQueries,
  ...secondQueries,
  ...thirdQueries,
  ...heldOutQueries,
];
