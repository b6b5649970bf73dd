import { describe, expect, it } from 'vitest';
import {
  backFromProvider,
  plainPlace,
  problemIn,
  providerAddress,
  providerProblem,
} from './provider-addresses.ts';

describe('the way to Pro Santé Connect and back', () => {
  it('keeps the page wanted, without what the API would not take along', () => {
    expect(providerAddress('/ma-situation')).toBe('/connexion/psc');
    expect(providerAddress('/demande-aide?symptome=autre')).toBe(
      '/connexion/psc?retour=%2Fdemande-aide%3Fsymptome%3Dautre',
    );
    expect(plainPlace('/demande-aide?symptome=autre')).toBe('/demande-aide?symptome=autre');
    expect(plainPlace('/ma-situation/coordonnees?le=2026-11-22T10%3A00')).toBe('/ma-situation/coordonnees');
  });

  it('tells each failure on the sign-in page, and nothing that an address makes up', () => {
    expect(providerProblem('not-on-roster', '/ma-situation')).toBe('/connexion?psc=not-on-roster');
    expect(providerProblem('provider-declined', '/equipe')).toBe(
      '/connexion?retour=%2Fequipe&psc=provider-declined',
    );
    expect(providerProblem('internal-error', '/ma-situation')).toBe('/connexion?psc=service-unavailable');
    expect(problemIn('not-on-roster')).toEqual({ code: 'not-on-roster' });
    expect(problemIn('<b>')).toBeUndefined();
  });

  it('says on the situation page what was proven, or that nothing was', () => {
    expect(backFromProvider({ returnTo: '/ma-situation', proof: 'e-cps' })).toBe(
      '/ma-situation?fait=psc-ecps',
    );
    expect(backFromProvider({ returnTo: '/ma-situation', proof: 'card' })).toBe(
      '/ma-situation?fait=psc-carte',
    );
    expect(backFromProvider({ returnTo: '/ma-situation' })).toBe('/ma-situation?fait=psc');
    expect(backFromProvider({ returnTo: '/equipe', proof: 'card' })).toBe('/equipe');
  });
});
