import { hours, instantFromIso, later, minutes } from '@relais/domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import { dueWords } from './due-words.ts';

const now = instantFromIso('2026-11-23T11:22:00+01:00');
const from = { now, zone: 'Europe/Paris' } as const;
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe('the hour of a promised call', () => {
  it('is told whole, with how far it is', () => {
    const told = dueWords(later(now, minutes(18)), from);
    expect(plain(told.moment)).toBe('lundi 23 nov. à 11 h 40');
    expect(plain(told.distance)).toBe('Dans 18 min');
    expect(told.isLate).toBe(false);
  });

  it('says in words that it has passed', () => {
    expect(plain(dueWords(later(now, -minutes(25)), from).distance)).toBe('En retard de 25 min');
    expect(plain(dueWords(later(now, -hours(3)), from).distance)).toBe('En retard de 3 h');
    expect(plain(dueWords(later(now, -hours(50)), from).distance)).toBe('En retard de 2 jours');
  });

  it('is not late at the very minute', () => {
    expect(dueWords(now, from).isLate).toBe(false);
  });
});
