import { instantFromIso } from '@relais/domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import { presentDesk, presentDesks } from './presenter.ts';

const at = (iso: string) => ({ now: instantFromIso(iso), zone: 'Europe/Paris' }) as const;
const plain = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, ' ');
const hours = (iso: string) => plain(presentDesks(['support-cartes'], at(iso))[0]?.opening?.words);

describe('whom to call', () => {
  it('is the e-CPS desk at any hour when nothing is known', () => {
    expect(presentDesk(undefined, at('2026-11-22T03:00:00+01:00'))).toMatchObject({
      slug: 'support-ecps',
      phone: '0\u00A0809\u00A040\u00A000\u00A082',
      opening: { isOpen: true, words: 'ouvert 24\u00A0h/24' },
    });
  });

  it('is the card desk for a card', () => {
    expect(presentDesk('card-pin-blocked', at('2026-11-24T10:00:00+01:00'))?.slug).toBe('support-cartes');
  });

  it('is told with its hours of this minute, holidays included', () => {
    expect(hours('2026-11-24T10:00:00+01:00')).toBe('ouvert jusqu’à 20 h 00');
    expect(hours('2026-11-22T10:00:00+01:00')).toBe('fermé, rouvre lundi 23 nov. à 8 h 00');
    expect(hours('2026-12-25T10:00:00+01:00')).toBe('fermé, rouvre samedi 26 déc. à 8 h 00');
  });

  it('shows no price and no hours that no document gives', () => {
    const [publisher] = presentDesks(['editeur-lgo', 'inconnu'], at('2026-11-24T10:00:00+01:00'));
    expect(publisher).not.toHaveProperty('price');
    expect(publisher).not.toHaveProperty('opening');
  });
});
