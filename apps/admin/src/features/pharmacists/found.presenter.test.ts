import { describe, expect, it } from 'vitest';
import type { PeopleFound } from '../../lib/answers.ts';
import { presentFound } from './found.presenter.ts';

const paul: PeopleFound['people'][number] = {
  rpps: '99700000021' as PeopleFound['people'][number]['rpps'],
  civility: 'M',
  familyName: 'LEFEVRE',
  givenName: 'PAUL',
  status: 'blocked',
  places: [
    { officineName: 'PHARMACIE DU PORT', commune: 'Bordeaux', department: '33', role: 'titulaire' },
    { officineName: 'PHARMACIE DU PHARE', commune: null, department: null, role: 'adjoint' },
  ],
};

describe('people of one name', () => {
  it('are told apart by where they practise', () => {
    const { said, rows } = presentFound({ people: [paul], hasMore: false });
    expect(said.replace('\u00A0', ' ')).toBe('1 personne');
    expect(rows[0]).toMatchObject({ href: '/pharmaciens/99700000021', status: 'blocked' });
    expect(rows[0]?.name.replace('\u00A0', ' ')).toBe('M. Paul Lefevre');
    expect(rows[0]?.where.replace(/[\u00A0\u202F]/g, ' ')).toBe(
      'Pharmacie du Port, Bordeaux (33), titulaire ; Pharmacie du Phare, adjoint',
    );
  });

  it('that are too many are to be told apart by more words', () => {
    expect(presentFound({ people: [paul], hasMore: true }).said).toContain('précisez le nom');
  });
});
