import { expect, it } from 'vitest';
import { type Audience, type AudienceFacts, isInAudience } from './audience.ts';

const person: AudienceFacts = {
  status: 'blocked',
  evidence: 'declared',
  practices: [
    { role: 'titulaire', department: '75', readiness: 'unable' },
    { role: 'adjoint', department: '92', readiness: 'able' },
  ],
  hasCard: true,
  hasMobile: false,
};

it.each<[string, Partial<Audience>, boolean]>([
  ['its status', {}, true],
  ['another status', { statuses: ['active'] }, false],
  ['its evidence', { evidence: ['declared', 'confirmed'] }, true],
  ['a stronger evidence', { evidence: ['proven'] }, false],
  ['a card', { hasCard: true }, true],
  ['no card', { hasCard: false }, false],
  ['a mobile', { hasMobile: true }, false],
  ['one of its departments', { departments: ['92'] }, true],
  ['another department', { departments: ['13'] }, false],
  ['a role and a department of the same practice', { roles: ['titulaire'], departments: ['75'] }, true],
  ['a role and a department of two practices', { roles: ['titulaire'], departments: ['92'] }, false],
  ['titulaires of officines unable to operate', { roles: ['titulaire'], readiness: ['unable'] }, true],
  ['titulaires of officines able to operate', { roles: ['titulaire'], readiness: ['able'] }, false],
])('a rule that asks for %s', (_, criteria, included) => {
  expect(isInAudience({ statuses: ['blocked'], ...criteria }, person)).toBe(included);
});

it('a rule that asks for evidence leaves out those of whom nothing is known', () => {
  const { evidence: _, ...unknown } = person;
  expect(isInAudience({ statuses: ['blocked'], evidence: ['declared'] }, unknown)).toBe(false);
});
