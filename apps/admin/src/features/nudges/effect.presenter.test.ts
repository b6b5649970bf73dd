import { instantFromIso } from '@relais/domain/kernel/instant';
import { proportionOf } from '@relais/domain/nudge/proportion';
import { describe, expect, it } from 'vitest';
import type { RuleEffect } from '../../lib/answers.ts';
import { presentEffects } from './effect.presenter.ts';

const now = instantFromIso('2026-11-24T09:00:00+01:00');
const plain = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, ' ');
const group = (count: number, of: number, tooEarly = 0) => ({ ...proportionOf(count, of), tooEarly });

const told = (effect: RuleEffect['effect'], holdOut = 0) =>
  presentEffects([{ rule: 'welcome', name: 'Bienvenue', since: now, until: now, holdOut, effect }])[0];

describe('the effect of a rule', () => {
  it('without a hold-out is what followed, and never a cause', () => {
    const shown = told({ kind: 'observed', nudged: group(12, 40, 3) });
    expect(shown).toMatchObject({ rate: '30\u00A0%', heldOut: 'aucun groupe' });
    expect(plain(shown?.sample)).toBe('40 (+ 3 trop récentes)');
    expect(plain(shown?.says)).toBe(
      'C’est ce qui a suivi. Sans groupe témoin, rien ne dit que la relance en est la cause.',
    );
  });

  it('names a cause only when the difference is clear', () => {
    const compared = {
      kind: 'compared',
      nudged: group(60, 100),
      heldOut: group(30, 100),
      difference: { value: 0.3, low: 0.17, high: 0.43 },
    } as const;
    expect(plain(told({ ...compared, conclusive: true }, 0.5)?.says)).toContain('il vient de la relance');
    const unclear = told({ ...compared, conclusive: false }, 0.5);
    expect(plain(unclear?.says)).toBe(
      'Écart avec les témoins : + 30 points (de + 17 points à + 43 points). C’est trop peu pour conclure, sur 200 personnes.',
    );
    expect(plain(unclear?.says)).not.toContain('vient de la relance');
  });

  it('says when nothing can be told yet, and leaves out rules that speak to active people', () => {
    expect(told({ kind: 'observed', nudged: group(0, 0, 5) })).toMatchObject({
      rate: '–',
      says: 'Personne n’a encore ses 72\u00A0h révolues.',
    });
    expect(told({ kind: 'not-measurable' })).toBeUndefined();
  });
});
