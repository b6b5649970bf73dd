import { days, hours, later, minutes, seconds } from '@relais/domain/kernel/instant';
import { refuse } from '@relais/domain/kernel/result';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { mondayMorning } from '../../outbox/fixtures.ts';
import { aCampaignHouse, accepted, aDefinition, lea, marc, parisian } from './testing/a-campaign-house.ts';
import { type OnFile, people, someone } from './testing/people-on-file.ts';

onBothEngines('The launch of a campaign', (open) => {
  const aHouse = async (...descriptions: OnFile[]) => {
    const database = await open();
    const house = await aCampaignHouse(database);
    await people(database, ...descriptions);
    return house;
  };

  it('asks for a check first, and again after an edit', async () => {
    const house = await aHouse(someone);
    const { id, version } = await house.created();
    expect(await house.launch({ id, version, at: undefined }, lea)).toEqual(
      refuse({ code: 'campaign-not-allowed', state: 'draft' }),
    );
    await house.check({ id, version }, lea);
    const edited = accepted(await house.edit({ id, version, definition: aDefinition }, lea));
    expect(edited).toMatchObject({ state: 'draft', version: 2, checkedPeople: undefined });
    expect(await house.check({ id, version }, lea)).toEqual(
      refuse({ code: 'campaign-edited-meanwhile', version: 2 }),
    );
  });

  it('lets nothing leave for 10 seconds, and can be undone until then', async () => {
    const house = await aHouse(someone);
    const { id } = await house.launched();
    house.pass(seconds(9));
    await house.runs();
    expect(house.sent).toEqual([]);
    expect(accepted(await house.undo(id, lea))).toMatchObject({ state: 'checked', startsAt: undefined });
    house.pass(minutes(5));
    await house.runs();
    expect(house.sent).toEqual([]);
  });

  it('sends one message to each person, and ends', async () => {
    const house = await aHouse(someone, { mobile: null });
    const { id } = await house.started();
    await house.runs();
    expect(house.sent).toHaveLength(2);
    expect(await house.messages()).toMatchObject([
      { channel: 'sms', state: 'accepted', campaignId: id, template: `campaign/${id}`, templateVersion: 1 },
      { channel: 'email', state: 'accepted', recipient: 'person-2@example.org' },
    ]);
    expect(await house.sheet(id)).toMatchObject({
      state: 'done',
      progress: { total: 2, sent: 2, waiting: 0, gathering: false },
    });
    expect((await house.messages()).map(({ linkPurpose }) => linkPurpose)).toEqual(['resume', 'resume']);
    expect((await house.messages())[1]?.unsubscribeUrl).toContain('/desabonnement/');
  });

  it('waits for its hour when it has one', async () => {
    const house = await aHouse(someone);
    const { id, version } = await house.checked();
    const at = later(mondayMorning, hours(2));
    expect(accepted(await house.launch({ id, version, at }, lea)).startsAt).toBe(at);
    house.pass(hours(2) - 1);
    await house.runs();
    expect(house.sent).toEqual([]);
    house.pass(1);
    await house.runs();
    expect(house.sent).toHaveLength(1);
  });

  it('refuses an hour that has passed or is too far away', async () => {
    const house = await aHouse(someone);
    const { id, version } = await house.checked();
    const latest = later(mondayMorning, days(60));
    for (const at of [later(mondayMorning, -1), later(latest, 1)]) {
      expect(await house.launch({ id, version, at }, lea)).toEqual(
        refuse({ code: 'launch-time-refused', latest }),
      );
    }
  });

  it('refuses to send to nobody', async () => {
    const house = await aHouse({ mobile: null, email: null });
    const { id, version } = await house.checked();
    expect(await house.launch({ id, version, at: undefined }, lea)).toEqual(
      refuse({ code: 'campaign-without-people' }),
    );
  });

  it('takes two people above 100 recipients, who saw the same version', async () => {
    const house = await aHouse(...Array.from({ length: 101 }, () => ({ email: null })));
    const { id, version, page } = await house.checked();
    expect(page).toMatchObject({ people: 101, approvals: { needed: 2 } });
    const missing = refuse({ code: 'approvals-missing', needed: 2, given: 1, people: 101 });
    expect(await house.launch({ id, version, at: undefined }, lea)).toEqual(missing);
    await house.approve({ id, version }, lea);
    await house.approve({ id, version }, lea);
    expect(await house.launch({ id, version, at: undefined }, lea)).toEqual(missing);

    await house.approve({ id, version }, marc);
    accepted(await house.edit({ id, version, definition: aDefinition }, lea));
    accepted(await house.check({ id, version: 2 }, lea));
    expect(await house.launch({ id, version: 2, at: undefined }, lea)).toEqual(missing);
    accepted(await house.approve({ id, version: 2 }, marc));
    expect(accepted(await house.launch({ id, version: 2, at: undefined }, lea))).toMatchObject({
      state: 'scheduled',
      launchedBy: 'lea',
      approvals: { needed: 2, given: [{ by: 'lea' }, { by: 'marc' }] },
    });
  }, 60_000);

  it('does not count the approval of an account that was closed', async () => {
    const house = await aHouse(...Array.from({ length: 101 }, () => ({ email: null })));
    const { id, version } = await house.checked();
    await house.approve({ id, version }, marc);
    const { staff } = house.database.read.tables;
    await house.database.transaction((sql) =>
      sql.update(staff).set({ disabledAt: mondayMorning }).where(eq(staff.id, 'marc')),
    );
    expect(await house.launch({ id, version, at: undefined }, lea)).toMatchObject({
      refusal: { code: 'approvals-missing' },
    });
  }, 60_000);

  it('is not seen by those whose departments it goes beyond', async () => {
    const house = await aHouse(someone);
    const { id, version } = await house.checked();
    expect(await house.get(id, parisian)).toEqual(refuse({ code: 'not-found' }));
    expect(await house.launch({ id, version, at: undefined }, parisian)).toEqual(
      refuse({ code: 'not-found' }),
    );
    expect(await house.cancel(id, parisian)).toEqual(refuse({ code: 'not-found' }));
    expect(await house.list(parisian)).toEqual([]);
    const own = await house.created({}, parisian);
    expect(await house.list(parisian)).toMatchObject([{ id: own.id }]);
    expect(await house.list({ ...parisian, scope: ['75', '33'] })).toMatchObject([{ id: own.id }]);
  });
});
