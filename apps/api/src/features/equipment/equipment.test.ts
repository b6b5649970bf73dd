import { expect, it } from 'vitest';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../../database/testing/people.ts';
import { testFoundations } from '../../testing/test-foundations.ts';
import { equipmentUseCases } from './equipment.module.ts';

onBothEngines('what people work with', (open) => {
  const prepared = async () => {
    const foundations = testFoundations(await open());
    const rpps = await aPharmacistOnFile(foundations.database, foundations.clock.now());
    const colleague = await aPharmacistOnFile(foundations.database, foundations.clock.now(), {
      rpps: '99700000013',
      department: '92',
    });
    return { rpps, colleague, equipment: equipmentUseCases(foundations) };
  };

  it('is recorded for the person and for their officine, one thing at a time', async () => {
    const { equipment, rpps } = await prepared();
    await equipment.savePhone(rpps, 'iPhone 15');
    await equipment.saveMyOfficine(rpps, 'officine-75', { software: 'Logiciel A' });
    await equipment.saveMyOfficine(rpps, 'officine-75', { cardReader: 'Omnikey 3121' });
    expect(await equipment.mine(rpps)).toEqual({
      phone: 'iPhone 15',
      officines: [
        {
          officineId: 'officine-75',
          officineName: 'Pharmacie du Port',
          software: 'Logiciel A',
          cardReader: 'Omnikey 3121',
        },
      ],
    });
    await equipment.savePhone(rpps, '');
    expect(await equipment.mine(rpps)).toMatchObject({ phone: null });
  });

  it('of an officine that is not theirs cannot be touched, whether it exists or not', async () => {
    const { equipment, rpps } = await prepared();
    const typed = { software: 'Logiciel B' };
    const refused = { ok: false, refusal: { code: 'not-found' } };
    for (const id of ['officine-92', 'absent']) {
      expect(await equipment.saveMyOfficine(rpps, id, typed)).toEqual(refused);
      expect(await equipment.saveOfficine(id, typed, ['75'])).toEqual(refused);
    }
    expect((await equipment.saveOfficine('officine-92', typed, ['92'])).ok).toBe(true);
  });

  it('offers the names that two colleagues typed already', async () => {
    const { equipment, rpps, colleague } = await prepared();
    await equipment.saveMyOfficine(rpps, 'officine-75', { software: 'Logiciel A' });
    expect((await equipment.names()).software).toEqual([]);
    await equipment.saveMyOfficine(colleague, 'officine-92', { software: 'Logiciel A' });
    expect((await equipment.names()).software).toEqual(['Logiciel A']);
  });
});
