import { hours, later } from '@relais/domain/kernel/instant';
import { expect, it } from 'vitest';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../../database/testing/people.ts';
import { testFoundations } from '../../testing/test-foundations.ts';
import { maskedCoordinate } from '../../views/masked-coordinates.ts';
import { findSituation } from './find-situation.ts';

onBothEngines('the situation of a pharmacist', (open) => {
  it('says where they stand, what they can do next, and where they would be written to', async () => {
    const foundations = testFoundations(await open());
    const rpps = await aPharmacistOnFile(foundations.database, foundations.clock.now(), {
      department: '974',
    });
    const situation = await findSituation(foundations)(rpps);
    expect(situation).toMatchObject({
      zone: 'Indian/Reunion',
      activation: { status: 'to-start', nextAction: { action: 'choose-route' } },
      practices: [{ officineName: 'Pharmacie du Port', role: 'titulaire' }],
    });
    expect(situation?.coordinates.map(({ masked }) => masked).toSorted()).toEqual([
      '06 … 01',
      'c…@example.org',
    ]);
  });

  it('derives "à relancer" from the clock alone', async () => {
    const foundations = testFoundations(await open());
    const { clock, database } = foundations;
    const rpps = await aPharmacistOnFile(database, clock.now());
    const wait = { declaredAt: clock.now(), endsAt: later(clock.now(), hours(48)) };
    await database.transaction(async (sql) => {
      const [row] = await sql.select().from(sql.tables.activations);
      if (row === undefined) throw new Error('nobody on file');
      const state = { ...row.state, status: 'waiting' as const, wait };
      await sql.update(sql.tables.activations).set({ status: 'waiting', waitEndsAt: wait.endsAt, state });
    });
    const find = findSituation(foundations);
    foundations.wait(hours(48) - 1);
    expect((await find(rpps))?.activation).toMatchObject({ status: 'waiting', wait });
    foundations.wait(1);
    expect((await find(rpps))?.activation).toMatchObject({ status: 'to-retry', since: wait.endsAt });
  });

  it('is nobody’s once they have left the roster', async () => {
    const foundations = testFoundations(await open());
    const { clock, database } = foundations;
    const rpps = await aPharmacistOnFile(database, clock.now());
    await database.transaction((sql) => sql.update(sql.tables.pharmacists).set({ leftAt: clock.now() }));
    expect(await findSituation(foundations)(rpps)).toBeUndefined();
  });
});

it.each([
  ['sms', '+33639980112', '06 … 12'],
  ['sms', '+262692345678', '+262 … 78'],
  ['email', 'claire.martin@example.org', 'c…@example.org'],
] as const)('a coordinate (%s %s) is shown as %s', (channel, value, masked) => {
  expect(maskedCoordinate(channel, value)).toEqual({ channel, masked });
});
