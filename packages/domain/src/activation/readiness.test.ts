import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PracticeRole, practiceRoles } from '../roster/practice-role.ts';
import { canOperate, diagnose, readinessOf, type TeamMember } from './readiness.ts';

const member = (role: PracticeRole, canSignIn: boolean): TeamMember => ({ role, canSignIn });
const able = (role: PracticeRole) => member(role, true);
const stuck = (role: PracticeRole) => member(role, false);

describe('the readiness of an officine', () => {
  it.each([
    ['unable', 'no-titulaire-known', []],
    ['unable', 'no-titulaire-known', [stuck('adjoint')]],
    ['unable', 'no-titulaire-can-sign-in', [stuck('titulaire'), stuck('adjoint')]],
    ['unable', 'only-others-can-sign-in', [stuck('titulaire'), able('adjoint'), able('adjoint')]],
    ['unable', 'only-others-can-sign-in', [able('gerant'), able('remplacant'), able('unknown')]],
    ['fragile', 'sole-titulaire-can-sign-in', [able('titulaire'), able('adjoint')]],
    ['fragile', 'one-titulaire-of-several-can-sign-in', [able('titulaire'), stuck('titulaire')]],
    ['able', 'several-titulaires-can-sign-in', [able('titulaire'), able('titulaire'), stuck('titulaire')]],
  ] as const)('is %s: %s', (readiness, because, team) => {
    expect(diagnose(team)).toMatchObject({ readiness, because });
  });

  const anyTeam = fc.array(fc.record({ role: fc.constantFrom(...practiceRoles), canSignIn: fc.boolean() }), {
    maxLength: 8,
  });

  it('allows the officine to operate if and only if a titulaire can sign in', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const aTitulaireCan = team.some(({ role, canSignIn }) => role === 'titulaire' && canSignIn);
        expect(canOperate(readinessOf(team))).toBe(aTitulaireCan);
      }),
    );
  });

  it('does not depend on anybody but the titulaires', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        expect(readinessOf(team)).toBe(readinessOf(team.filter(({ role }) => role === 'titulaire')));
      }),
    );
  });

  it('counts everybody once', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const { titulaires, titulairesWhoCanSignIn, others, othersWhoCanSignIn } = diagnose(team);
        expect(titulaires + others).toBe(team.length);
        expect(titulairesWhoCanSignIn + othersWhoCanSignIn).toBe(
          team.filter(({ canSignIn }) => canSignIn).length,
        );
      }),
    );
  });
});
