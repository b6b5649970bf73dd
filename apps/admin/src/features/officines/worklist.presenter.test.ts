import { instantFromIso } from '@relais/domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import type { OfficinePage, OfficineRow } from '../../lib/answers.ts';
import { presentWorklist } from './worklist.presenter.ts';

const now = instantFromIso('2026-11-22T10:00:00+01:00');

const officine: OfficineRow = {
  id: '990000108',
  name: 'PHARMACIE DU PORT',
  commune: 'Bordeaux',
  department: '33',
  readiness: 'fragile',
  team: 5,
  active: 2,
  titulaires: 2,
  ableTitulaires: 1,
  lastNudgeAt: null,
};

const page = (over: Partial<OfficinePage> = {}): OfficinePage => ({
  rows: [officine],
  total: 1,
  page: 1,
  pages: 1,
  byReadiness: { able: 4, fragile: 1, unable: 7 },
  departments: ['33', '64'],
  ...over,
});

const rowOf = (over: Partial<OfficineRow>) => {
  const { list } = presentWorklist(page({ rows: [{ ...officine, ...over }] }), {}, now);
  if (list.kind !== 'list') throw new Error('A list was expected.');
  return list.rows[0];
};

describe('the worklist of officines', () => {
  it('tells an empty region from a filter that matches nothing', () => {
    expect(presentWorklist(page({ rows: [], total: 0 }), {}, now).list.kind).toBe('empty');
    const filtered = presentWorklist(page({ rows: [], total: 0 }), { search: 'zz' }, now);
    expect(filtered.list.kind).toBe('no-match');
    expect(filtered.clearHref).toBe('/officines');
  });

  it('does not take an order for a filter', () => {
    const sorted = presentWorklist(page({ rows: [], total: 0 }), { order: 'name' }, now);
    expect(sorted.list.kind).toBe('empty');
    expect(sorted.clearHref).toBeUndefined();
  });

  it('leads back from a page that no longer exists', () => {
    const { list } = presentWorklist(page({ rows: [], total: 60, page: 9, pages: 2 }), { page: 9 }, now);
    expect(list).toEqual({ kind: 'page-beyond-end', lastHref: '/officines?page=2' });
  });

  it('counts what each capacity would show, the present filter kept', () => {
    const { views } = presentWorklist(page(), { search: 'port', readiness: 'fragile', page: 3 }, now);
    expect(views.map(({ count }) => count)).toEqual([12, 7, 1, 4]);
    expect(views[1]).toMatchObject({ href: '/officines?recherche=port&capacite=unable', current: false });
    expect(views[2]).toMatchObject({ current: true });
    expect(views[0]).toMatchObject({ href: '/officines?recherche=port' });
  });

  it('agrees with the number of officines', () => {
    expect(presentWorklist(page({ total: 1 }), {}, now).result).toBe('1\u00A0officine');
  });
});

describe('a row', () => {
  it('says how many titulaires can sign in, and the same in words', () => {
    expect(rowOf({})).toMatchObject({
      href: '/officines/990000108',
      name: 'Pharmacie du Port',
      place: 'Bordeaux (33)',
      titulaires: { short: '1/2', spoken: '1 sur 2 titulaires' },
      team: { short: '2/5', spoken: '2 sur 5 personnes' },
      lastNudge: 'aucune',
    });
  });

  it('dates the last nudge by the clock of the officine', () => {
    const lastNudgeAt = instantFromIso('2026-11-15T22:00:00Z');
    expect(rowOf({ lastNudgeAt, department: '974' })?.lastNudge).toBe('16/11');
    expect(rowOf({ lastNudgeAt })?.lastNudge).toBe('15/11');
  });

  it('escapes an identifier that holds a slash', () => {
    expect(rowOf({ id: 'T/12 3' })?.href).toBe('/officines/T%2F12%203');
  });

  it.each([
    [{ team: 0, titulaires: 0, ableTitulaires: 0 }, 'Vérifier l’équipe'],
    [{ titulaires: 0, ableTitulaires: 0 }, 'Trouver le titulaire'],
    [{ titulaires: 1, ableTitulaires: 0 }, 'Aider le titulaire'],
    [{ titulaires: 3, ableTitulaires: 0 }, 'Aider un titulaire'],
    [{ titulaires: 2, ableTitulaires: 1 }, 'Aider le second titulaire'],
    [{ titulaires: 3, ableTitulaires: 1 }, 'Aider les autres titulaires'],
    [{ titulaires: 1, ableTitulaires: 1 }, undefined],
    [{ titulaires: 2, ableTitulaires: 2 }, undefined],
  ])('for %j says what would help: %s', (counts, toDo) => {
    expect(rowOf(counts)?.toDo).toBe(toDo);
  });

  it('says so when the place is not known', () => {
    expect(rowOf({ commune: null, department: null })?.place).toBe('Lieu inconnu');
    expect(rowOf({ commune: null })?.place).toBe('33');
  });
});
