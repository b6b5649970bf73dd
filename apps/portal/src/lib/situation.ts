import 'server-only';
import type { Viewpoint } from '@relais/domain/kernel/french-time';
import { cache } from 'react';
import type { ActivationData, Situation } from './answers.ts';
import { type Answer, read } from './api.ts';
import { readClock } from './clock.ts';
import { holdsSession } from './session.ts';

/** Where the visitor stands, asked once per request. Without a session in the browser, nothing is asked. */
export const loadSituation = cache(async (): Promise<Answer<Situation>> => {
  if (!(await holdsSession())) return { ok: false, refusal: { code: 'sign-in-required' } };
  return read((api) => api.situation.mine.query());
});

/** The visitor's own activation, when there is one to speak of: public pages are read without it. */
export const ownActivation = async (): Promise<ActivationData | undefined> => {
  const answer = await loadSituation();
  return answer.ok ? answer.value.activation : undefined;
};

/** From where a page tells hours: the officine's clock for whoever is signed in, the mainland's for the others. */
export const ownViewpoint = async (): Promise<Viewpoint> => {
  const answer = await loadSituation();
  if (!answer.ok) return { now: readClock(), zone: 'Europe/Paris' };
  const { now, zone } = answer.value;
  return { now, zone };
};
