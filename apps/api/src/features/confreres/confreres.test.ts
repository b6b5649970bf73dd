import type { Rpps } from '@relais/domain/identity/rpps';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { actingWithin } from '../../acting.module.ts';
import { afterChange } from '../../consequences.module.ts';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../../database/testing/people.ts';
import { testFoundations } from '../../testing/test-foundations.ts';
import { confreresUseCases } from './confreres.module.ts';

onBothEngines('confrères', (open) => {
  const prepared = async () => {
    const foundations = testFoundations(await open());
    const { database, clock } = foundations;
    const act = actingWithin(foundations, afterChange(foundations));
    const succeeds = (rpps: Rpps) =>
      database.transaction((sql) =>
        act(sql, rpps, { type: 'declare-active' }, { actor: { kind: 'pharmacist', rpps } }),
      );
    const add = async (rpps: string, officineId: string, department: '59' | '62', commune: string) => {
      const person = await aPharmacistOnFile(database, clock.now(), { rpps, officineId, department });
      await database.transaction(async (sql) => {
        const { officines } = sql.tables;
        await sql
          .update(officines)
          .set({ commune, phone: '+33320000000', postcode: '59000' })
          .where(eq(officines.id, officineId));
      });
      return person;
    };
    const stuck = await add('99700000005', 'mine', '59', 'Lille');
    const near = await add('99700000013', 'near', '59', 'LILLE');
    const far = await add('99700000021', 'far', '62', 'Arras');
    return { ...foundations, stuck, near, far, succeeds, confreres: confreresUseCases(foundations) };
  };

  it('lend once they can sign in themselves, at an officine of theirs, and take it back', async () => {
    const { confreres, near, succeeds } = await prepared();
    expect(await confreres.offer(near, 'near')).toMatchObject({ refusal: { code: 'cannot-sign-in-yet' } });
    await succeeds(near);
    expect(await confreres.offer(near, 'far')).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await confreres.offer(near, 'absent')).toMatchObject({ refusal: { code: 'not-found' } });
    expect((await confreres.offer(near, 'near')).ok).toBe(true);
    expect((await confreres.offer(near, 'near')).ok).toBe(true);
    expect(await confreres.mine(near)).toMatchObject({
      mayLend: true,
      officines: [{ officineId: 'near', lending: { since: expect.any(Number) } }],
    });
    await confreres.withdraw(near, 'near');
    expect(await confreres.mine(near)).toMatchObject({ officines: [{ lending: null }] });
  });

  it('are proposed to whoever is stuck, the nearest of the department, with the public number of the officine', async () => {
    const { confreres, stuck, near, far, succeeds } = await prepared();
    for (const [person, officine] of [
      [near, 'near'],
      [far, 'far'],
    ] as const) {
      await succeeds(person);
      await confreres.offer(person, officine);
    }
    const found = await confreres.nearest(stuck);
    expect(found).toMatchObject({
      isNeeded: true,
      confreres: [{ officineId: 'near', nearness: 'same-commune', phone: '+33320000000' }],
    });
    expect(JSON.stringify(found)).not.toMatch(/claire\.martin|39980/);
    expect(await confreres.nearest(near)).toEqual({ isNeeded: false, confreres: [] });
  });

  it('are no longer proposed once they took it back, left, or cannot sign in any more', async () => {
    const { confreres, stuck, near, succeeds, database, clock } = await prepared();
    const isProposed = async () => (await confreres.nearest(stuck)).confreres.length > 0;
    await succeeds(near);
    await confreres.offer(near, 'near');
    expect(await isProposed()).toBe(true);
    await confreres.withdraw(near, 'near');
    expect(await isProposed()).toBe(false);
    await confreres.offer(near, 'near');
    await database.transaction(async (sql) => {
      const { practices } = sql.tables;
      await sql.update(practices).set({ until: clock.now() }).where(eq(practices.rpps, near));
    });
    expect(await isProposed()).toBe(false);
  });
});
