import { accept } from '@relais/domain/kernel/result';
import type { NudgeHistory, RuleEffect, RuleView } from '../../lib/answers.ts';
import { type Answer, read } from '../../lib/api.ts';
import { endOfDay, startOfDay } from '../../lib/day-of-region.ts';
import type { HistoryQuery } from '../../lib/nudge-address.ts';

export const loadNudgesOverview = () => read((api) => api.nudges.overview.query());

/** What followed the nudges of each rule that is on. Nothing when it cannot be told now: the page around stands without it. */
export const loadEffects = async (): Promise<Answer<readonly RuleEffect[] | undefined>> => {
  const effects = await read((api) => api.nudges.effects.query());
  return accept(effects.ok ? effects.value : undefined);
};

export type HistoryLoaded = { readonly history: NudgeHistory; readonly rules: readonly RuleView[] };

export const loadHistory = async (query: HistoryQuery): Promise<Answer<HistoryLoaded>> => {
  const [history, rules] = await Promise.all([
    read((api) => api.nudges.history.query(askedOf(query))),
    read((api) => api.nudges.rules.list.query()),
  ]);
  if (!history.ok) return history;
  if (!rules.ok) return rules;
  return accept({ history: history.value, rules: rules.value });
};

/** The same question, its days told in instants. */
const askedOf = ({ from: first, to, ...query }: HistoryQuery) => {
  const from = first && startOfDay(first);
  const until = to && endOfDay(to);
  return { ...query, ...(from ? { from } : {}), ...(until ? { until } : {}) };
};
