import 'server-only';
import { cache } from 'react';
import { read } from '../../lib/api.ts';
import { loadSituation } from '../../lib/situation.ts';
import type { AnswersKnown } from './adviser-presenter.ts';

/** What the adviser need not ask this visitor; nothing for whoever is not signed in, or while the API is away. */
export const loadAnswersKnown = cache(async (): Promise<AnswersKnown | undefined> => {
  if (!(await loadSituation()).ok) return undefined;
  const known = await read((api) => api.guidance.answersKnown.query());
  return known.ok ? known.value : undefined;
});
