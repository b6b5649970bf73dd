import { typographyMistakes } from '@relais/content/typography';
import { activationStatuses } from '@relais/domain/activation/status';
import { instantFromIso } from '@relais/domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import type { Overview } from '../../lib/answers.ts';
import { presentOverview } from './presenter.ts';

const nobody: Overview = {
  now: instantFromIso('2026-11-22T14:10:00+01:00'),
  officines: { able: 0, fragile: 0, unable: 0 },
  pharmacists: {
    'to-start': 0,
    'under-way': 0,
    blocked: 0,
    waiting: 0,
    'to-retry': 0,
    active: 0,
    'to-renew': 0,
    'card-only': 0,
    'out-of-scope': 0,
  },
  reachable: 0,
  reachableAndActive: 0,
  nudges: { planned: 0, sent: 0, skipped: 0, since: instantFromIso('2026-11-16T00:00:00+01:00') },
  nudging: { lastRunAt: null, lateSince: null, suspended: false, trial: false, gate: 'open' } as const,
};

const region: Overview = {
  ...nobody,
  officines: { able: 12, fragile: 20, unable: 8 },
  pharmacists: { ...nobody.pharmacists, 'to-start': 30, blocked: 10, 'to-retry': 1, active: 61 },
  reachable: 85,
  reachableAndActive: 58,
  nudges: { ...nobody.nudges, planned: 3, sent: 1 },
};

const shownOf = (overview: Overview) => {
  const shown = presentOverview(overview);
  if (shown.kind !== 'figures') throw new Error('Figures were expected.');
  return shown;
};

describe('the dashboard', () => {
  it('says that there is nothing yet rather than showing zeros', () => {
    expect(presentOverview(nobody)).toEqual({ kind: 'empty' });
  });

  it('gives the rate of activation over two denominators, each named', () => {
    const [everyone, reachable] = shownOf(region).headline;
    expect(everyone).toMatchObject({ figure: '60\u00A0%', detail: '61 sur 102, toutes preuves confondues' });
    expect(reachable).toMatchObject({
      figure: '68\u00A0%',
      detail: '58 sur 85 qui ont un mobile ou un e-mail',
    });
  });

  it('counts an officine as operating whether it is able or fragile', () => {
    expect(shownOf(region).headline[2]).toMatchObject({ figure: '80\u00A0%' });
  });

  it('shows parts that sum to their whole, pharmacists in the order of the life cycle', () => {
    const { officines, pharmacists } = shownOf(region);
    expect(officines.rows.reduce((sum, { count }) => sum + count, 0)).toBe(officines.total);
    expect(pharmacists.rows.reduce((sum, { count }) => sum + count, 0)).toBe(pharmacists.total);
    expect(pharmacists.rows.map(({ status }) => status)).toEqual(activationStatuses);
  });

  it('leads from each part to the officines behind it', () => {
    const { officines, pharmacists } = shownOf(region);
    expect(officines.rows.map(({ href }) => href)).toEqual([
      '/officines?capacite=able',
      '/officines?capacite=fragile',
      '/officines?capacite=unable',
    ]);
    expect(pharmacists.rows[2]?.href).toBe('/officines?statut=blocked');
  });

  it('says that nudges wait, or are held, before saying that all is well', () => {
    const lateSince = instantFromIso('2026-11-22T09:00:00+01:00');
    const nudging = {
      lastRunAt: lateSince,
      lateSince,
      suspended: false,
      trial: false,
      gate: 'open',
    } as const;
    expect(shownOf({ ...region, nudging }).nudging.state).toBe('late');
    expect(shownOf({ ...region, nudging: { ...nudging, suspended: true } }).nudging.state).toBe('suspended');
    expect(shownOf({ ...region, nudging: { ...nudging, gate: 'restored' } }).nudging).toMatchObject({
      state: 'closed',
      sentence: expect.stringMatching(/restaurée/),
    });
    expect(shownOf({ ...region, nudging: { ...nudging, lateSince: null } }).nudging).toMatchObject({
      state: 'alive',
      sentence: expect.stringMatching(/^Dernier examen/),
    });
  });

  it('leads from each figure of the week to the firings behind it', () => {
    expect(shownOf(region).nudges.map(({ href }) => href)).toEqual([
      '/relances/historique?issue=planned',
      '/relances/historique?issue=sent&du=2026-11-16&au=2026-11-22',
      '/relances/historique?issue=skipped&du=2026-11-16&au=2026-11-22',
    ]);
  });

  it('is well set', () => {
    const { asOf, headline, nudges } = shownOf(region);
    const texts = [asOf, ...[...headline, ...nudges].flatMap(({ label, detail }) => [label, detail])];
    expect(texts.flatMap(typographyMistakes)).toEqual([]);
  });
});
