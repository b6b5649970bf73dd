import type { Rpps } from '@relais/domain/identity/rpps';
import { days, instantFromIso, later } from '@relais/domain/kernel/instant';
import type { SkipReason } from '@relais/domain/nudge/skip-reason';
import { describe, expect, it } from 'vitest';
import { tellOnce } from './tell-once.ts';

const now = instantFromIso('2026-11-24T09:00:00+01:00');
const claire = '99700000005' as Rpps;

const aSkip = (id: string, reason: SkipReason, { ago = 0, rpps = claire, rule = 'Bienvenue' } = {}) => ({
  kind: 'nudge-skipped' as const,
  id,
  at: later(now, -days(ago)),
  rpps,
  rules: [rule],
  reason,
});

const idsTold = (...entries: Parameters<typeof tellOnce>[0]) => tellOnce(entries).map(({ id }) => id);

describe('firings that ended because somebody moved on', () => {
  it('are told once, the latest, with the names of all their rules', () => {
    const told = tellOnce([
      aSkip('a', 'status-changed'),
      aSkip('b', 'status-changed', { ago: 1, rule: 'Fin des 48 h' }),
      aSkip('c', 'status-changed', { ago: 2 }),
    ]);
    expect(told).toMatchObject([{ id: 'a', rules: ['Bienvenue', 'Fin des 48 h'] }]);
  });

  it('are told again for another reason, another person, or long after', () => {
    expect(
      idsTold(
        aSkip('a', 'status-changed'),
        aSkip('b', 'already-active'),
        aSkip('c', 'status-changed', { rpps: '99700000006' as Rpps }),
        aSkip('d', 'status-changed', { ago: 5 }),
      ),
    ).toEqual(['a', 'b', 'c', 'd']);
  });
});

it('a firing that was decided against is told each time', () => {
  expect(idsTold(aSkip('a', 'cap-channel'), aSkip('b', 'cap-channel', { ago: 1 }))).toEqual(['a', 'b']);
});
