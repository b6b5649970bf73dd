import { symptomSheets } from '@relais/content/symptoms/symptoms';
import type { Rpps } from '@relais/domain/identity/rpps';
import { expect, it } from 'vitest';
import { actingWithin } from '../../acting.module.ts';
import { afterChange } from '../../consequences.module.ts';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../../database/testing/people.ts';
import { testFoundations } from '../../testing/test-foundations.ts';
import { guidanceUseCases } from './guidance.module.ts';

onBothEngines('guidance', (open) => {
  const prepared = async () => {
    const foundations = testFoundations(await open());
    const { database, clock } = foundations;
    const act = actingWithin(foundations, afterChange(foundations));
    const fails = async (rpps: Rpps, symptom: 'lgo-holds-card' | 'no-email-received') => {
      const actor = { kind: 'pharmacist', rpps } as const;
      for (const command of [
        { type: 'begin', route: 'with-card' },
        { type: 'report-symptom', symptom },
      ] as const) {
        const acted = await database.transaction((sql) => act(sql, rpps, command, { actor }));
        if (!acted.ok) throw new Error(acted.refusal.code);
      }
    };
    const tries = (rpps: Rpps, remedy: string, worked: boolean) =>
      database.transaction((sql) =>
        act(sql, rpps, { type: 'try-remedy', remedy, worked }, { actor: { kind: 'pharmacist', rpps } }),
      );
    const rpps = await aPharmacistOnFile(database, clock.now());
    return { ...foundations, guidance: guidanceUseCases(foundations), fails, tries, rpps };
  };

  it('counts which remedy worked, in the transaction of the try', async () => {
    const { guidance, fails, tries, rpps } = await prepared();
    await fails(rpps, 'no-email-received');
    await tries(rpps, 'chercher-indesirables', false);
    await tries(rpps, 'chercher-indesirables', false);
    await tries(rpps, 'attendre', true);
    expect(await guidance.remedyScores()).toEqual([
      { symptom: 'no-email-received', remedy: 'attendre', worked: 1, failed: 0 },
      { symptom: 'no-email-received', remedy: 'chercher-indesirables', worked: 0, failed: 2 },
    ]);
  });

  it('orders the remedies of a sheet by what worked, and keeps the editor’s order until then', async () => {
    const { guidance, database } = await prepared();
    const sheet = symptomSheets.find(({ remedies }) => remedies.length > 1);
    const [first = '', second = ''] = sheet?.remedies ?? [];
    expect(await guidance.remedyOrder(sheet?.slug ?? '')).toEqual(sheet?.remedies);
    await database.transaction(async (sql) => {
      await sql.insert(sql.tables.remedyScores).values([
        { symptom: sheet?.code ?? 'other', remedy: first, worked: 1, failed: 300 },
        { symptom: sheet?.code ?? 'other', remedy: second, worked: 300, failed: 1 },
      ]);
    });
    expect((await guidance.remedyOrder(sheet?.slug ?? ''))[0]).toBe(second);
    expect(await guidance.remedyOrder('nothing-of-the-kind')).toEqual([]);
  });

  it('fills in the adviser from the last failure', async () => {
    const { guidance, fails, rpps } = await prepared();
    expect(await guidance.answersKnown(rpps)).toEqual({
      answers: {},
      because: { lastFailure: undefined, software: undefined },
    });
    await fails(rpps, 'no-email-received');
    expect(await guidance.answersKnown(rpps)).toMatchObject({
      answers: { coordonnees: 'no' },
      because: { lastFailure: 'no-email-received' },
    });
  });

  it('fills in the adviser from what three officines with the same software found', async () => {
    const { guidance, fails, database, clock, rpps } = await prepared();
    const software = 'Logiciel A';
    const officineOf = async (officineId: string) => {
      await database.transaction(async (sql) => {
        await sql.insert(sql.tables.officineEquipment).values({ officineId, software, at: clock.now() });
      });
    };
    await officineOf('officine-75');
    for (const [number, person] of ['99700000013', '99700000021', '99700000039'].entries()) {
      expect((await guidance.answersKnown(rpps)).because.software).toBeUndefined();
      const officineId = `officine-${number}`;
      const colleague = await aPharmacistOnFile(database, clock.now(), { rpps: person, officineId });
      await officineOf(officineId);
      await fails(colleague, 'lgo-holds-card');
    }
    expect(await guidance.answersKnown(rpps)).toMatchObject({
      answers: { lecteur: 'no' },
      because: { software },
    });
  });
});
