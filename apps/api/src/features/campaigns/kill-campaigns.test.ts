import { hours, minutes, seconds } from '@relais/domain/kernel/instant';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { aCampaignHouse } from './testing/a-campaign-house.ts';
import { people } from './testing/people-on-file.ts';

onBothEngines('A campaign whose process dies', (open) => {
  it('goes on where it was, and writes to nobody twice', async () => {
    const database = await open();
    const first = await aCampaignHouse(database);
    await people(database, ...Array.from({ length: 8 }, () => ({ email: null })));
    const { id } = await first.launched();
    first.pass(seconds(10));
    await first.run();
    // Killed here: nothing it knew is left, its messages wait in the outbox.
    const second = await aCampaignHouse(database);
    second.pass(seconds(11));
    await second.runs();
    await second.runs();
    expect(new Set(second.sent).size).toBe(8);
    expect(second.sent).toHaveLength(8);
    expect(await second.sheet(id)).toMatchObject({ state: 'done', progress: { sent: 8, total: 8 } });
  });

  it('gathers everybody once, wherever the gathering was cut', async () => {
    const database = await open();
    const house = await aCampaignHouse(database);
    await people(database, ...Array.from({ length: 5 }, () => ({ email: null })));
    const { id } = await house.launched();
    const { campaigns } = database.read.tables;
    house.pass(seconds(10));
    await house.run();
    // As after a restore of an older copy: the mark is behind, the recipients are there.
    await database.transaction((sql) =>
      sql.update(campaigns).set({ gatheredAt: null, gatheredUpTo: null }).where(eq(campaigns.id, id)),
    );
    await house.runs();
    await house.runs();
    expect(house.sent).toHaveLength(5);
    expect(await house.recipients(id)).toHaveLength(5);
  });

  it('never sends the same message twice, were it handed over again', async () => {
    const database = await open();
    const house = await aCampaignHouse(database);
    await people(database, { email: null });
    const { id } = await house.started();
    const { campaignRecipients, campaigns } = database.read.tables;
    await database.transaction(async (sql) => {
      await sql.update(campaignRecipients).set({ state: 'waiting' });
      await sql.update(campaigns).set({ state: 'running' }).where(eq(campaigns.id, id));
    });
    house.pass(hours(25));
    await house.runs();
    expect(house.sent).toHaveLength(1);
  });

  it('is told as done only when nobody is on their way', async () => {
    const database = await open();
    const house = await aCampaignHouse(database);
    await people(database, { email: null });
    house.providerAnswers({ kind: 'ambiguous', detail: 'reset' });
    const { id } = await house.started();
    await house.runs();
    expect(await house.sheet(id)).toMatchObject({ state: 'running', progress: { handed: 1 } });
    house.recordsShow({ kind: 'found', providerIds: ['SM9'] });
    house.pass(minutes(3));
    await house.runs();
    await house.runs();
    expect(await house.sheet(id)).toMatchObject({ state: 'done', progress: { sent: 1 } });
    expect(house.sent).toHaveLength(1);
  });
});
