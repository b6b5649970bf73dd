import { describe, expect, it } from 'vitest';
import { noon } from '../../lib/situation.fixtures.ts';
import { codeStepAddress, presentSignIn } from './presenter.ts';

const identifier = '99700000012';
const shown = (asked: Pick<Parameters<typeof presentSignIn>[0], 'query' | 'identifier'>) =>
  presentSignIn({ ...asked, offersProvider: false, now: noon });

describe('the sign-in', () => {
  it('starts with the identifier', () => {
    expect(shown({ query: {}, identifier: undefined })).toEqual({
      kind: 'identifier',
      back: '/ma-situation',
      identifier: '',
    });
  });

  it('asks for the code only of whoever has just asked for one', () => {
    expect(shown({ query: { etape: 'code' }, identifier }).kind).toBe('code');
    expect(shown({ query: { etape: 'code' }, identifier: undefined }).kind).toBe('identifier');
  });

  it('finds the identifier again when one comes back to correct it', () => {
    expect(shown({ query: {}, identifier })).toMatchObject({ identifier });
  });

  it('keeps the way back through both steps, and only inside the portal', () => {
    const address = codeStepAddress('/parcours/sans-carte/ouvrir-email', 'again');
    expect(address).toBe(
      '/connexion?etape=code&envoi=nouveau&retour=%2Fparcours%2Fsans-carte%2Fouvrir-email',
    );
    const query = Object.fromEntries(new URL(address, 'http://localhost').searchParams);
    expect(shown({ query, identifier })).toEqual({
      kind: 'code',
      back: '/parcours/sans-carte/ouvrir-email',
      startAgain: '/connexion?retour=%2Fparcours%2Fsans-carte%2Fouvrir-email',
      isAnotherCode: true,
    });
    expect(shown({ query: { retour: 'https://ailleurs.example' }, identifier }).back).toBe('/ma-situation');
  });

  it('offers Pro Santé Connect where it is there, and tells why it has just failed', () => {
    const query = { psc: 'provider-declined', retour: '/equipe' };
    expect(presentSignIn({ query, identifier: undefined, offersProvider: true, now: noon })).toMatchObject({
      provider: '/connexion/psc?retour=%2Fequipe',
      problem: expect.stringContaining('n’a pas abouti'),
    });
  });
});
