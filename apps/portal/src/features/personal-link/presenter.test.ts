import { describe, expect, it } from 'vitest';
import { noon } from '../../lib/situation.fixtures.ts';
import { destinationOf, presentLink } from './presenter.ts';

const token = 'AbCdEfGhIjKlMnOpQrStUv';
const live = { state: 'live', purpose: 'help', expiresAt: noon } as const;
const toAPhone = { press: 'code', codeGoesTo: { channel: 'sms', masked: '06 … 12' } } as const;
const shown = (value: Parameters<typeof presentLink>[1], step?: string) =>
  presentLink(token, value, { step, now: noon });

describe('the page of a personal link', () => {
  it('offers to enter where the browser is known', () => {
    expect(shown({ ok: true, value: { ...live, press: 'entry' } })).toMatchObject({ kind: 'entry' });
    // Even at the address of a code asked for before.
    expect(shown({ ok: true, value: { ...live, press: 'entry' } }, 'code')).toMatchObject({ kind: 'entry' });
  });

  it('offers a code elsewhere, then asks for it', () => {
    const value = { ...live, ...toAPhone };
    expect(shown({ ok: true, value })).toMatchObject({ kind: 'send-code', goesTo: 'au 06\u00A0…\u00A012' });
    expect(shown({ ok: true, value }, 'code')).toMatchObject({ kind: 'code' });
  });

  it('leads to signing in, and then where the message meant, when no code can reach the person', () => {
    expect(shown({ ok: true, value: { ...live, press: 'other-way' } })).toMatchObject({
      kind: 'other-way',
      signIn: '/connexion?retour=%2Fdemande-aide',
    });
  });

  it('says why a link is dead, also when it was cut', () => {
    expect(shown({ ok: true, value: { state: 'dead', why: 'used' } })).toMatchObject({
      kind: 'dead',
      sentence: expect.stringContaining('déjà servi'),
    });
    const cut = { ok: false, refusal: { code: 'invalid-input', fields: ['token'] } } as const;
    expect(shown(cut)).toMatchObject({ kind: 'dead', sentence: expect.stringContaining('n’existe pas') });
  });

  it('leads each purpose to its page', () => {
    expect(destinationOf('team')).toBe('/equipe');
    expect(destinationOf('coordinates')).toBe('/parcours/mettre-a-jour-coordonnees');
  });
});
