import { diagnose } from '@relais/domain/activation/readiness';
import { hours, later } from '@relais/domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import { noon } from '../../lib/situation.fixtures.ts';
import { type MyTeam, presentTeam } from './presenter.ts';

const member = (over: Partial<MyTeam['officines'][number]['team'][number]>) => ({
  familyName: 'MARTIN',
  givenName: 'CLAIRE',
  role: 'titulaire' as const,
  isMe: false,
  status: 'to-start' as const,
  since: later(noon, -hours(48)),
  evidence: null,
  waitEndsAt: null,
  ...over,
});

const team = (...members: ReturnType<typeof member>[]): MyTeam => ({
  now: noon,
  officines: [
    {
      id: 'o1',
      name: 'PHARMACIE DU PORT',
      commune: 'Brest',
      zone: 'Europe/Paris',
      diagnosis: diagnose(members.map(({ role, status }) => ({ role, canSignIn: status === 'active' }))),
      team: members,
    },
  ],
});

const shown = (...members: ReturnType<typeof member>[]) => {
  const view = presentTeam(team(...members));
  if (view.kind !== 'teams') throw new Error('no team');
  return view.officines[0];
};

describe('the team of a titulaire', () => {
  it('is not shown to whoever holds no officine', () => {
    expect(presentTeam({ now: noon, officines: [] })).toEqual({ kind: 'not-titulaire' });
  });

  it('tells how a status is known, and never shows what was declared as proven', () => {
    const officine = shown(
      member({ isMe: true, status: 'active', evidence: 'declared' }),
      member({ givenName: 'PAUL', role: 'adjoint', status: 'active', evidence: 'proven' }),
    );
    expect(officine?.members.map(({ name, known }) => [name, known])).toEqual([
      ['Claire Martin (vous)', 'déclaré, depuis le dimanche 22\u00A0nov.'],
      ['Paul Martin', 'prouvé par Pro Santé Connect, depuis le dimanche 22\u00A0nov.'],
    ]);
  });

  it('says until when somebody waits', () => {
    const officine = shown(member({ status: 'waiting', waitEndsAt: later(noon, hours(2)) }));
    expect(officine?.members[0]?.known).toMatch(/^peut réessayer à partir de mardi/);
    expect(officine).toMatchObject({ readiness: 'unable' });
  });
});
