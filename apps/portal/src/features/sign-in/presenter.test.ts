import { describe, expect, it } from 'vitest';
import { codeStepAddress, presentSignIn } from './presenter.ts';

const identifier = '99700000012';

describe('the sign-in', () => {
  it('starts with the identifier', () => {
    expect(presentSignIn({ query: {}, identifier: undefined })).toEqual({
      kind: 'identifier',
      back: '/ma-situation',
      identifier: '',
    });
  });

  it('asks for the code only of whoever has just asked for one', () => {
    expect(presentSignIn({ query: { etape: 'code' }, identifier }).kind).toBe('code');
    expect(presentSignIn({ query: { etape: 'code' }, identifier: undefined }).kind).toBe('identifier');
  });

  it('finds the identifier again when one comes back to correct it', () => {
    expect(presentSignIn({ query: {}, identifier })).toMatchObject({ identifier });
  });

  it('keeps the way back through both steps, and only inside the portal', () => {
    const address = codeStepAddress('/parcours/sans-carte/ouvrir-email', 'again');
    expect(address).toBe(
      '/connexion?etape=code&envoi=nouveau&retour=%2Fparcours%2Fsans-carte%2Fouvrir-email',
    );
    const query = Object.fromEntries(new URL(address, 'http://localhost').searchParams);
    expect(presentSignIn({ query, identifier })).toEqual({
      kind: 'code',
      back: '/parcours/sans-carte/ouvrir-email',
      startAgain: '/connexion?retour=%2Fparcours%2Fsans-carte%2Fouvrir-email',
      isAnotherCode: true,
    });
    expect(presentSignIn({ query: { retour: 'https://ailleurs.example' }, identifier }).back).toBe(
      '/ma-situation',
    );
  });
});
