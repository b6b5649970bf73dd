import 'server-only';
import { type Answer, read } from '../../lib/api.ts';
import type { ConfreresData } from './presenter.ts';

/** What the visitor lends and who could lend to them, in one breath. */
export const loadConfreres = async (): Promise<Answer<ConfreresData>> => {
  const [mine, nearest] = await Promise.all([
    read((api) => api.confreres.mine.query()),
    read((api) => api.confreres.nearest.query()),
  ]);
  if (!mine.ok) return mine;
  return nearest.ok ? { ok: true, value: { mine: mine.value, nearest: nearest.value } } : nearest;
};
