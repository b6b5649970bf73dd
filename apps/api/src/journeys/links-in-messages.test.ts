import { hours, minutes } from '@relais/domain/kernel/instant';
import { defaultCadence } from '@relais/domain/nudge/default-cadence';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { onBothEngines } from '../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../database/testing/people.ts';
import { findSending } from '../features/sendings/find-sending.ts';
import { findLink } from '../links/personal-link.ts';
import { aRegion } from '../nudging/testing/a-region.ts';
import { mondayMorning } from '../outbox/fixtures.ts';

const rules = defaultCadence.filter(({ id }) => id === 'wait-over' || id === 'still-inactive');
const admin = { scope: 'all', role: 'admin' } as const;

onBothEngines('the link in a nudge', (open) => {
  const afterTheWait = async () => {
    const database = await open();
    const region = await aRegion(database, rules);
    const rpps = await aPharmacistOnFile(database, mondayMorning);
    await region.does(rpps, { type: 'begin', route: 'without-card' });
    await region.does(rpps, { type: 'declare-coordinate-update', at: mondayMorning });
    region.pass(hours(48));
    const linkSent = (index: number) => {
      const token = /\/l\/([\w-]{22})(?![\w-])/.exec(region.texts[index] ?? '')?.[1];
      if (token === undefined) throw new Error(`no link in ${region.texts[index]}`);
      return findLink(database.read, token);
    };
    return { region, rpps, database, linkSent };
  };

  it('is that person’s, works once the message leaves, and stands nowhere in the database', async () => {
    const { region, rpps, database, linkSent } = await afterTheWait();
    await region.engine.decideDue();
    expect(await database.read.$count(database.read.tables.personalLinks)).toBe(0);
    await region.turn();
    expect(await linkSent(0)).toMatchObject({ rpps, purpose: 'resume', channel: 'sms', ending: null });
    const [message] = await region.messages();
    expect(message).toMatchObject({ state: 'accepted', linkPurpose: 'resume' });
    expect(message?.text).toHaveLength(region.texts[0]?.length ?? 0);
    expect(message?.text).toContain(`https://relais.example/l/${'*'.repeat(22)} `);
    const everything = JSON.stringify([
      message,
      await database.read.select().from(database.read.tables.personalLinks),
    ]);
    expect(everything).not.toContain(/\/l\/([\w-]{22})/.exec(region.texts[0] ?? '')?.[1]);
  });

  it('is the same in every try, so that the one that arrives opens', async () => {
    const { region, linkSent } = await afterTheWait();
    region.providerAnswers({ kind: 'refused', code: '20429', detail: '', verdict: 'retry' });
    await region.runs();
    const [waiting] = await region.messages();
    region.pass(minutes(5));
    await region.turn();
    expect(region.texts).toHaveLength(2);
    expect(region.texts[1]).toBe(region.texts[0]);
    expect(waiting).toMatchObject({ state: 'due', text: region.texts[0] });
    expect(await linkSent(1)).toMatchObject({ ending: null });
  });

  it('ends the link of the message before it, but not while the later one has not left', async () => {
    const { region, linkSent } = await afterTheWait();
    await region.runs();
    region.pass(hours(24));
    await region.engine.decideDue();
    expect(await linkSent(0)).toMatchObject({ ending: null });
    await region.turn();
    expect(await linkSent(0)).toMatchObject({ ending: 'replaced' });
    expect(await linkSent(1)).toMatchObject({ ending: null });
  });

  it('is wiped as well when the provider’s receipt, its records or its refusal come first', async () => {
    const { region, database } = await afterTheWait();
    region.providerAnswers({ kind: 'ambiguous', detail: 'reset' });
    region.recordsShow({ kind: 'found', providerIds: ['SM1'] });
    await region.runs();
    expect((await region.messages())[0]?.text).toBe(region.texts[0]);
    region.pass(minutes(3));
    await region.turn();
    expect((await region.messages())[0]).toMatchObject({ state: 'accepted' });
    expect((await region.messages())[0]?.text).toContain('/l/***');
    const { messages } = database.read.tables;
    await database.transaction((sql) =>
      sql
        .update(sql.tables.messages)
        .set({ state: 'due', text: region.texts[0] ?? '' })
        .where(eq(messages.channel, 'sms')),
    );
    region.providerAnswers({ kind: 'refused', code: '21614', detail: '', verdict: 'stale-coordinates' });
    await region.turn();
    const refused = (await region.messages()).find(({ channel }) => channel === 'sms');
    expect(refused).toMatchObject({ state: 'failed' });
    expect(refused?.text).toContain('/l/***');
  });

  it('is not shown to staff, even before it leaves', async () => {
    const { region, database } = await afterTheWait();
    await region.engine.decideDue();
    const [message] = await region.messages();
    const sheet = await findSending({ database })(message?.id ?? '', admin);
    expect(message?.text).not.toContain('***');
    expect(sheet?.message?.text).toContain('/l/***');
    expect(sheet?.segments).toBe(1);
  });
});
