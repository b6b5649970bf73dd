import { describe, expect, it } from 'vitest';
import { decidePracticeRole } from './practice-role.ts';

describe('the role of a practice', () => {
  it.each([
    ['FON-03', '', 'titulaire', 'role-code'],
    ['FON-05', '', 'adjoint', 'role-code'],
    ['FON-07', '', 'gerant', 'role-code'],
    ['FON-04', '', 'remplacant', 'role-code'],
    ['FON-22', '', 'remplacant', 'role-code'],
    ['FON-03', 'D', 'titulaire', 'role-code'],
    ['FON-05', 'A', 'adjoint', 'role-code'],
    ['', 'A', 'titulaire', 'section'],
    ['', 'EA', 'titulaire', 'section'],
    ['', 'D', 'adjoint', 'section'],
    ['', 'DA', 'adjoint', 'section'],
    ['', 'ED', 'adjoint', 'section'],
    ['FON-02', 'A', 'titulaire', 'section'],
    ['FON-17', 'DA', 'adjoint', 'section'],
    ['FON-AU', 'A', 'titulaire', 'section'],
    ['', 'E', 'unknown', 'nothing'],
    ['', 'H', 'unknown', 'nothing'],
    ['FON-17', '', 'unknown', 'nothing'],
    ['', '', 'unknown', 'nothing'],
    [' fon-03 ', '', 'titulaire', 'role-code'],
  ])('role code %j and section %j make a %s, by %s', (role, section, expected, decidedBy) => {
    expect(decidePracticeRole({ role, section })).toEqual({ role: expected, decidedBy, unlisted: [] });
  });

  it('follows the section when the role code is on no list, and reports the code', () => {
    expect(decidePracticeRole({ role: 'FON-99', section: 'A' })).toEqual({
      role: 'titulaire',
      decidedBy: 'section',
      unlisted: ['FON-99'],
    });
  });

  it('reports a section on no list', () => {
    expect(decidePracticeRole({ role: 'FON-05', section: 'ZZ' }).unlisted).toEqual(['ZZ']);
  });
});
