import { instantFromIso } from '@relais/domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import type { CampaignCheck, CampaignSheet, Staff } from '../../lib/answers.ts';
import { presentApprovals } from './approvals.presenter.ts';

const now = instantFromIso('2026-11-23T10:00:00+01:00');
const from = { now, zone: 'Europe/Paris' } as const;
const marc = { id: 'marc', by: 'Marc Origan', at: now };
// Of the same name, and somebody else.
const otherMarc = { ...marc, id: 'other-marc' };

const shownTo = (id: string, given: readonly (typeof marc)[], needed = 2) => {
  const approvals = { needed, given };
  const campaign = { state: 'checked', approvals } as unknown as CampaignSheet;
  const review = { people: 121, approvals } as unknown as CampaignCheck;
  return presentApprovals(campaign, review, { id, name: 'Marc Origan' } as unknown as Staff, from);
};

describe('the agreements of a campaign to more than a hundred people', () => {
  it('are asked for first, and nobody may launch it', () => {
    expect(shownTo('marc', [])).toMatchObject({
      needsTwo: true,
      title: 'Au-delà de 100 destinataires, deux personnes en répondent.',
      mayApprove: true,
      mayLaunch: false,
    });
  });

  it('are not asked twice of the same person, who waits for somebody else', () => {
    const { title, lines, mayApprove, mayLaunch } = shownTo('marc', [marc]);
    expect({ title, mayApprove, mayLaunch }).toEqual({
      title: 'Il manque l’accord d’une seconde personne.',
      mayApprove: false,
      mayLaunch: false,
    });
    expect(lines[0]).toMatch(/^Accord donné par Marc Origan, lundi/);
  });

  it('are complete with whoever launches it, even of the same name', () => {
    expect(shownTo('other-marc', [marc])).toMatchObject({ mayApprove: true, mayLaunch: true });
    expect(shownTo('marc', [marc, otherMarc])).toMatchObject({
      title: 'Deux personnes en répondent.',
      mayApprove: false,
      mayLaunch: true,
    });
  });

  it('are not spoken of for a small one', () => {
    expect(shownTo('marc', [], 1)).toMatchObject({ needsTwo: false, mayApprove: false, mayLaunch: true });
  });
});
