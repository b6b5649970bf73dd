import { expect, it } from 'vitest';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../../database/testing/people.ts';
import { testFoundations } from '../../testing/test-foundations.ts';
import { teamUseCases } from './team.module.ts';

onBothEngines('the team of an officine', (open) => {
  const prepared = async () => {
    const foundations = testFoundations(await open());
    const { database, clock } = foundations;
    const add = (rpps: string, role: 'titulaire' | 'adjoint' | 'gerant', officineId = 'officine-75') =>
      aPharmacistOnFile(database, clock.now(), {
        rpps,
        role,
        officineId,
        mobile: `+336399800${rpps.slice(-2)}`,
        email: `canari-${rpps}@officine.example`,
      });
    const titulaire = await add('99700000005', 'titulaire');
    const adjoint = await add('99700000013', 'adjoint');
    const gerant = await add('99700000021', 'gerant');
    await add('99700000039', 'titulaire', 'elsewhere');
    return { ...foundations, titulaire, adjoint, gerant, team: teamUseCases(foundations) };
  };

  it('is shown to its titulaire: where each stands, never how to reach them', async () => {
    const { team, titulaire } = await prepared();
    const mine = await team.mine(titulaire);
    expect(mine.officines).toMatchObject([
      {
        id: 'officine-75',
        diagnosis: { readiness: 'unable', titulaires: 1, others: 2 },
        team: [
          { role: 'titulaire', isMe: true, status: 'to-start', evidence: null, waitEndsAt: null },
          { role: 'adjoint', isMe: false },
          { role: 'gerant', isMe: false },
        ],
      },
    ]);
    expect(JSON.stringify(mine)).not.toMatch(/canari|39980|9970000/);
  });

  it('is shown to nobody else', async () => {
    const { team, adjoint, gerant } = await prepared();
    expect((await team.mine(adjoint)).officines).toEqual([]);
    expect((await team.mine(gerant)).officines).toEqual([]);
  });

  it('is no longer shown to a titulaire who left', async () => {
    const { team, titulaire, database, clock } = await prepared();
    await database.transaction(async (sql) => {
      await sql.update(sql.tables.practices).set({ until: clock.now() });
    });
    expect((await team.mine(titulaire)).officines).toEqual([]);
  });
});
