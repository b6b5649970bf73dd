import type { Rpps } from '@relais/domain/identity/rpps';
import { instantFromIso } from '@relais/domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import type { ForecastLine } from '../../lib/answers.ts';
import { lineShown } from './line-words.ts';

const now = instantFromIso('2026-11-22T10:00:00+01:00');
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

const line: ForecastLine = {
  at: instantFromIso('2026-11-23T08:00:00+01:00'),
  rpps: '99700000005' as Rpps,
  name: 'Claire Martin',
  department: '33',
  rule: 'wait-over',
  because: { anchor: 'wait-over', at: instantFromIso('2026-11-22T04:44:00+01:00') },
  heldBy: ['quiet-hours'],
  outcome: { kind: 'sent', channel: 'sms', segments: 2 },
};

const told = (change: Partial<ForecastLine>) =>
  lineShown({ ...line, ...change }, 0, {
    nameOf: () => 'Fin des 48 h',
    price: { thousandthsOfEuro: 75, source: 'facture' },
    now,
  });

describe('a nudge to come', () => {
  it('says when it leaves, what held it, why, and what it costs', () => {
    const shown = told({});
    expect(plain(shown.what)).toBe('Partira lundi 23 nov. à 8 h 00 (heures calmes)');
    expect(plain(shown.because)).toBe('La fin de l’attente de 48 h, dimanche 22 nov. à 4 h 44');
    expect(plain(shown.by)).toBe('SMS, 2 segments, 0,15 €');
  });

  it('says by the clock of the officine when it will not leave, and why', () => {
    const shown = told({ department: '974', outcome: { kind: 'skipped', reason: 'no-channel' } });
    expect(plain(shown.what)).toBe(
      'Ne partira pas lundi 23 nov. à 11 h 00, car aucun mobile ni e-mail valable n’est connu',
    );
  });
});
