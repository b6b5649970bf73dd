import { expect, it } from 'vitest';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../../database/testing/people.ts';
import { testFoundations } from '../../testing/test-foundations.ts';
import { preferencesUseCases } from './preferences.module.ts';

const everything = ['activation', 'help', 'team'] as const;

onBothEngines('preferences', (open) => {
  const prepared = async () => {
    const foundations = testFoundations(await open());
    const { database, clock } = foundations;
    const rpps = await aPharmacistOnFile(database, clock.now());
    const inForce = async () => {
      const rows = await database.read.select().from(database.read.tables.optOuts);
      return rows.filter(({ until }) => until === null).map(({ channel, topic }) => `${channel}/${topic}`);
    };
    const refuse = (channel: 'sms' | 'all', source: 'provider' | 'link', id: string) =>
      database.transaction(async (sql) => {
        await sql
          .insert(sql.tables.optOuts)
          .values({ id, rpps, channel, topic: 'all', source, since: clock.now() });
      });
    return { ...foundations, rpps, inForce, refuse, preferences: preferencesUseCases(foundations) };
  };

  it('accept everything until told otherwise, and show where messages go without telling it whole', async () => {
    const { preferences, rpps } = await prepared();
    const found = await preferences.find(rpps);
    expect(found).toMatchObject({
      accepted: { sms: everything, email: everything },
      refusedAtOperator: [],
    });
    expect(found.coordinates).toContainEqual({
      channel: 'sms',
      masked: '06 … 01',
      isDoubtful: false,
      doubtedSince: null,
    });
    expect(JSON.stringify(found)).not.toMatch(/39980001|claire\.martin/);
  });

  it('hold a topic of a channel, a channel or everything, in as few refusals as say it', async () => {
    const { preferences, rpps, inForce } = await prepared();
    await preferences.save(rpps, { sms: ['activation', 'help'], email: everything });
    expect(await inForce()).toEqual(['sms/team']);
    await preferences.save(rpps, { sms: [], email: ['help'] });
    expect((await inForce()).toSorted()).toEqual(['email/activation', 'email/team', 'sms/all']);
    expect(await preferences.find(rpps)).toMatchObject({ accepted: { sms: [], email: ['help'] } });
    await preferences.save(rpps, { sms: [], email: [] });
    expect(await inForce()).toEqual(['all/all']);
    await preferences.save(rpps, { sms: everything, email: everything });
    expect(await inForce()).toEqual([]);
  });

  it('undo a refusal made by a link, never a STOP at the operator', async () => {
    const { preferences, rpps, refuse } = await prepared();
    await refuse('all', 'link', 'by-link');
    expect(await preferences.find(rpps)).toMatchObject({ accepted: { sms: [], email: [] } });
    await preferences.save(rpps, { sms: everything, email: everything });
    await refuse('sms', 'provider', 'by-stop');
    await preferences.save(rpps, { sms: everything, email: everything });
    expect(await preferences.find(rpps)).toMatchObject({
      accepted: { sms: [], email: everything },
      refusedAtOperator: ['sms'],
    });
  });
});
