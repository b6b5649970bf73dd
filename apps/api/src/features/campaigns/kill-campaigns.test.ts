import { hours, minutes, seconds } from '@relais/domain/kernel/instant';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { Database } from '../../database/database.ts';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { onTheirWay } from './hand-recipients.ts';
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

  it('in the middle of handing over its messages leaves none half written: each person once, nobody forgotten', async () => {
    const database = await open();
    const house = await aCampaignHouse(database);
    await people(database, ...Array.from({ length: 60 }, () => ({ email: null })));
    const { id } = await house.launched();
    house.pass(seconds(10));
    // The process dies within the second batch: whatever that transaction wrote is gone, as after a kill -9.
    let batches = 0;
    const dying: Database = {
      ...database,
      transaction: (work) =>
        database.transaction(async (sql) => {
          const done = await work(sql);
          const waiting = await onTheirWay(sql, id);
          if (waiting > 0) batches += 1;
          if (batches === 2) throw new Error('killed');
          return done;
        }),
    };
    const first = await aCampaignHouse(dying);
    first.pass(seconds(10));
    await expect(first.run()).rejects.toThrow('killed');
    const handed = (await house.recipients(id)).filter(({ state }) => state === 'handed');
    expect(await house.messages()).toHaveLength(handed.length);
    expect(handed.length).toBeGreaterThan(0);
    expect(handed.length).toBeLessThan(60);
    for (let turn = 0; turn < 3; turn += 1) await house.runs();
    expect(new Set(house.sent).size).toBe(60);
    expect(house.sent).toHaveLength(60);
    expect(await house.sheet(id)).toMatchObject({ state: 'done', progress: { sent: 60, total: 60 } });
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
