import { describe, expect, it } from 'vitest';
import { instantFromIso, later } from '../kernel/instant.ts';
import { expiryOfLink, linkLifetime, pressingLeadsTo, whyLinkIsDead } from './personal-link.ts';

const now = instantFromIso('2026-11-24T09:00:00+01:00');

describe('a personal link', () => {
  it('opens for thirty days, to the millisecond', () => {
    const link = { ending: null, expiresAt: expiryOfLink(now) };
    expect(whyLinkIsDead(link, later(now, linkLifetime - 1))).toBeUndefined();
    expect(whyLinkIsDead(link, later(now, linkLifetime))).toBe('expired');
  });

  it('says how it ended rather than that it is old', () => {
    const link = { ending: 'used', expiresAt: expiryOfLink(now) } as const;
    expect(whyLinkIsDead(link, later(now, linkLifetime))).toBe('used');
  });

  it.each([
    [{ signedIn: false, knownBrowser: false, sharedAddress: false }, 'code'],
    [{ signedIn: false, knownBrowser: false, sharedAddress: true }, 'code'],
    [{ signedIn: false, knownBrowser: true, sharedAddress: false }, 'entry'],
    [{ signedIn: false, knownBrowser: true, sharedAddress: true }, 'code'],
    [{ signedIn: true, knownBrowser: false, sharedAddress: true }, 'entry'],
  ] as const)('pressed from %j leads to %s', (from, expected) => {
    expect(pressingLeadsTo(from)).toBe(expected);
  });
});
