import { describe, expect, it } from 'vitest';
import { decide } from '../activation/decide.ts';
import { anActivationIn, circumstances, noon, theIdentityProvider } from '../activation/fixtures.ts';
import { hours, later } from '../kernel/instant.ts';
import { commandOfProof, proofIn } from './proof.ts';

describe('signing in through the identity provider', () => {
  it.each([
    ['MOBILE', 'e-cps'],
    ['mobile', 'e-cps'],
    [' Mobile ', 'e-cps'],
    ['CARD', 'card'],
    ['card', 'card'],
    ['', undefined],
    ['PASSWORD', undefined],
    ['MOBILECARD', undefined],
    [undefined, undefined],
    [null, undefined],
    [['MOBILE'], undefined],
    [{ authMode: 'CARD' }, undefined],
  ])('with authMode %j proves %s', (authMode, proof) => {
    expect(proofIn(authMode)).toBe(proof);
  });

  const proven = (proof: 'e-cps' | 'card', at = noon) => {
    const activation = anActivationIn['to-start'];
    const command = commandOfProof(proof, activation, at);
    if (command === undefined) throw new Error('no command');
    const decided = decide(activation, command, circumstances({ now: at, actor: theIdentityProvider }));
    if (!decided.ok) throw new Error(decided.refusal.code);
    return decided.value.activation;
  };

  it('is written down once a day, each proof by itself', () => {
    const activation = proven('e-cps');
    expect(commandOfProof('e-cps', activation, later(noon, hours(24) - 1))).toBeUndefined();
    expect(commandOfProof('e-cps', activation, later(noon, hours(24)))).toEqual({ type: 'prove-active' });
    expect(commandOfProof('card', activation, noon)).toEqual({ type: 'prove-card' });
  });

  it('is written down at once when the phone was lost since', () => {
    const lost = decide(proven('e-cps'), { type: 'declare-lost', reason: 'new-phone' }, circumstances());
    if (!lost.ok) throw new Error(lost.refusal.code);
    expect(commandOfProof('e-cps', lost.value.activation, noon)).toEqual({ type: 'prove-active' });
  });

  it('moves nobody who is out of scope', () => {
    expect(commandOfProof('e-cps', anActivationIn['out-of-scope'], noon)).toBeUndefined();
  });
});
