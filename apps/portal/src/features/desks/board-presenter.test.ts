import { instantFromIso } from '@relais/domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import { presentDeskBoard } from './board-presenter.ts';

const at = (iso: string) => ({ now: instantFromIso(iso), zone: 'Europe/Paris' }) as const;
const slugsOf = (asked: unknown, iso: string) =>
  presentDeskBoard(asked, at(iso)).groups.map(
    ({ key, desks }) => `${key}: ${desks.map(({ slug }) => slug).join(', ')}`,
  );

describe('whom to call at this minute', () => {
  it('is who answers now, then who gives no hours, then who is closed', () => {
    expect(slugsOf(undefined, '2026-11-21T13:59:00+01:00')[0]).toBe(
      'open: support-ecps, support-cartes, support-sidep',
    );
    expect(slugsOf(undefined, '2026-11-21T14:00:00+01:00')).toEqual([
      'open: support-ecps, support-sidep',
      'unknown: sante-publique-france, editeur-lgo, cis, ordre',
      'closed: support-cartes',
    ]);
  });

  it('is nobody with hours but the e-CPS desk on Christmas Day', () => {
    expect(slugsOf(undefined, '2026-12-25T11:00:00+01:00')).toContainEqual('open: support-ecps');
  });

  it('settles what one sees, with whoever takes anything', () => {
    expect(slugsOf('carte-bloquee', '2026-11-23T10:00:00+01:00')).toEqual([
      'open: support-cartes, support-sidep',
    ]);
    expect(presentDeskBoard('inconnu', at('2026-11-23T10:00:00+01:00')).need).toBeUndefined();
  });

  it('has its hours, its price, its doubts and its sources', () => {
    const [group] = presentDeskBoard('carte-bloquee', at('2026-11-23T10:00:00+01:00')).groups;
    expect(group?.desks[0]?.price).toContain('0,06');
    expect(group?.desks[0]?.hours).toContain('du lundi au vendredi');
    expect(group?.desks[0]?.doubts.length).toBeGreaterThan(0);
    expect(group?.desks[0]?.sources.length).toBeGreaterThan(2);
  });
});
