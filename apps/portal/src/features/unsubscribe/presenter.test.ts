import { describe, expect, it } from 'vitest';
import { noon } from '../../lib/situation.fixtures.ts';
import { presentRefusal } from './presenter.ts';

const token = 'AbCdEfGhIjKlMnOpQrStUvWx';

describe('the page of a link to refuse messages', () => {
  it('says what would stop, how and where', () => {
    const answer = {
      ok: true,
      value: { channel: 'sms', topic: 'help', masked: '06 … 12', done: false },
    } as const;
    expect(presentRefusal(token, answer, noon)).toMatchObject({
      kind: 'live',
      topic: 'L’aide',
      by: 'par SMS, au 06\u00A0…\u00A012',
      done: false,
    });
  });

  it('does without an address when none is on file any more', () => {
    const answer = { ok: true, value: { channel: 'email', topic: 'team', done: true } } as const;
    expect(presentRefusal(token, answer, noon)).toMatchObject({ by: 'par e-mail', done: true });
  });

  it('tells a dead link from a service that is away', () => {
    const dead = { ok: false, refusal: { code: 'unsubscribe-link-unknown' } } as const;
    expect(presentRefusal(token, dead, noon)).toEqual({ kind: 'dead' });
    const cut = { ok: false, refusal: { code: 'invalid-input', fields: ['token'] } } as const;
    expect(presentRefusal('x', cut, noon)).toEqual({ kind: 'dead' });
    const away = { ok: false, refusal: { code: 'service-unavailable' } } as const;
    expect(presentRefusal(token, away, noon)).toMatchObject({ kind: 'unavailable' });
  });
});
