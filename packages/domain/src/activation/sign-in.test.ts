import { describe, expect, it } from 'vitest';
import { later } from '../kernel/instant.ts';
import * as the from './fixtures.ts';
import { canSignIn } from './sign-in.ts';
import { activationStatuses } from './status.ts';

describe('signing in', () => {
  it.each(activationStatuses)('is possible with an active e-CPS or the card chosen instead: %s', (status) => {
    expect(canSignIn(the.anActivationIn[status])).toBe(status === 'active' || status === 'card-only');
  });

  it('is possible with a card that works, wherever the e-CPS stands', () => {
    const evidence = [the.someEvidence('card-works', 'proven')];
    expect(canSignIn(the.anActivationBlocked({ evidence }))).toBe(true);
  });

  it('is not, once the card fails', () => {
    const evidence = [
      the.someEvidence('card-works', 'proven', later(the.noon, -1)),
      the.someEvidence('card-does-not-work', 'declared'),
    ];
    expect(canSignIn(the.anActivationBlocked({ evidence }))).toBe(false);
  });

  it('is nobody’s business once out of scope', () => {
    const evidence = [the.someEvidence('card-works', 'proven')];
    expect(canSignIn(the.anActivationOutOfScope({ before: { status: 'active' }, evidence }))).toBe(false);
  });
});
