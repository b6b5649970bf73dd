import { hours, instantFromIso } from '@relais/domain/kernel/instant';
import { expect, it } from 'vitest';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { mondayMorning } from '../../outbox/fixtures.ts';
import { aCampaignHouse, aDefinition, lea, parisian, rppsNumber, sms } from './testing/a-campaign-house.ts';
import { firstActivates, firstIsHelped, people, someone } from './testing/people-on-file.ts';

onBothEngines('The check of a campaign', (open) => {
  it('counts who would receive it by channel, what it costs, and who would not and why', async () => {
    const database = await open();
    const house = await aCampaignHouse(database);
    await people(database, someone, { mobile: null }, { mobile: null, email: null }, someone);
    await firstActivates(database);
    await database.transaction((sql) =>
      sql.insert(sql.tables.optOuts).values({
        id: 'refusal',
        rpps: rppsNumber(4),
        channel: 'all',
        topic: 'all',
        source: 'link',
        since: mondayMorning,
      }),
    );
    const { page } = await house.checked();
    expect(page).toMatchObject({
      inAudience: 3,
      people: 1,
      byChannel: {
        sms: { people: 0, segments: 0 },
        email: { people: 1, price: { thousandthsOfEuro: 0 } },
      },
      postponed: [],
      approvals: { needed: 1, given: [] },
      previews: [{ rpps: rppsNumber(2), channel: 'email' }],
    });
    expect(page.exclusions).toContainEqual({ reason: 'no-channel', people: 1 });
    expect(page.exclusions).toContainEqual({ reason: 'opted-out', people: 1 });
  });

  it('shows the message on three real people, its links and reference opening nothing', async () => {
    const database = await open();
    const house = await aCampaignHouse(database);
    await people(database, someone, someone, someone, someone, someone);
    const { page } = await house.checked();
    expect(page.previews.map(({ rpps }) => rpps)).toEqual([1, 3, 5].map(rppsNumber));
    expect(page.previews[0]).toMatchObject({ channel: 'sms', recipient: '+33639980001' });
    expect(page.previews[0]?.message.text).toContain('Claire, réunion');
    expect(page.previews[0]?.message.text).toContain('7K3F9M');
    expect(page.byChannel.sms).toMatchObject({ people: 5, segments: 5, price: { thousandthsOfEuro: 375 } });
  });

  it('tells what quiet hours and caps would hold, and until when', async () => {
    const database = await open();
    const house = await aCampaignHouse(database);
    await people(database, someone, { department: '974', officineId: 'officine-974' });
    house.pass(hours(9));
    const { page } = await house.checked();
    expect(page).toMatchObject({
      people: 2,
      byChannel: { sms: { people: 2 } },
      postponed: [
        { because: 'quiet-hours', people: 1, firstAt: instantFromIso('2026-11-24T08:00:00+04:00') },
      ],
    });
  });

  it('counts nobody outside the departments of its author', async () => {
    const database = await open();
    const house = await aCampaignHouse(database);
    await people(database, someone, { department: '33', officineId: 'officine-33' });
    expect((await house.checked({}, parisian)).page.inAudience).toBe(1);
    const wider = { audience: { ...aDefinition.audience, departments: ['33', '75'] as const } };
    expect((await house.checked(wider, parisian)).page.inAudience).toBe(1);
    const elsewhere = { audience: { ...aDefinition.audience, departments: ['33'] as const } };
    expect((await house.checked(elsewhere, parisian)).page.inAudience).toBe(0);
    expect((await house.checked({}, lea)).page.inAudience).toBe(2);
  });

  it('refuses a text that cannot be sent, channel by channel', async () => {
    const house = await aCampaignHouse(await open());
    const { id, version } = await house.created({
      email: null,
      sms: { ...sms, body: 'Allez sur evil.example {lien} Réf {ref}' },
    });
    expect(await house.check({ id, version }, lea)).toMatchObject({
      refusal: {
        code: 'campaign-not-sendable',
        missing: ['email'],
        mistakes: [{ channel: 'sms', mistake: { code: 'foreign-link', link: 'evil.example' } }],
      },
    });
    expect(await house.sheet(id)).toMatchObject({ state: 'draft' });
  });

  it('is found again by whoever comes back, counted anew, as long as nothing was edited', async () => {
    const database = await open();
    const house = await aCampaignHouse(database);
    await people(database, someone, someone);
    const { id, version, page } = await house.checked();
    expect(await house.review(id, lea)).toEqual({ ok: true, value: page });
    await firstActivates(database);
    expect(await house.review(id, lea)).toMatchObject({ ok: true, value: { people: 1 } });
    expect(await house.review(id, parisian)).toMatchObject({ refusal: { code: 'not-found' } });
    await house.edit({ id, version, definition: aDefinition }, lea);
    expect(await house.review(id, lea)).toMatchObject({
      refusal: { code: 'campaign-not-allowed', state: 'draft' },
    });
  });

  it('tells over how many days the limit of the region spreads it', async () => {
    const database = await open();
    const house = await aCampaignHouse(database, { dailyLimits: { sms: 2 } });
    await people(database, someone, someone, someone, someone, someone);
    const { page } = await house.checked();
    expect(page.leftToday).toEqual({ sms: 2 });
    expect(page.spread).toEqual([{ channel: 'sms', perDay: 2, today: 2, days: 3 }]);
  });

  it('leaves out whoever a colleague is helping, and says so', async () => {
    const database = await open();
    const house = await aCampaignHouse(database);
    await people(database, someone, someone);
    await firstIsHelped(database);
    const { page } = await house.checked();
    expect(page).toMatchObject({
      inAudience: 2,
      people: 1,
      exclusions: [{ reason: 'case-open', people: 1 }],
    });
  });
});

onBothEngines('the words of a campaign', (open) => {
  const { channel, body } = { channel: 'sms', body: 'Relais Officine: {prenom}, {lien} Réf {ref}' } as const;

  it('are checked while they are written, like those of a template: encoding, segments, price, culprits', async () => {
    const house = await aCampaignHouse(await open());
    const checked = await house.checkWords({
      topic: 'activation',
      content: { channel, body: `${body} Réunion « e-CPS » – mardi` },
    });
    expect(checked).toMatchObject({
      channel: 'sms',
      encoding: 'UCS-2',
      segments: 2,
      price: { thousandthsOfEuro: 150 },
      variables: ['prenom', 'lien', 'ref'],
      mistakes: [],
    });
    expect(checked.offending.map(({ character }) => character)).toContain('«');
    expect(checked.economical).toBe(`${body} Réunion "e-CPS" - mardi`);
  });

  it.each([
    [
      'a name that nothing answers to',
      '{prenon}',
      { code: 'unknown-variable', field: 'body', name: 'prenon' },
    ],
    ['a name of other messages', '{etape}', { code: 'variable-not-available', field: 'body', name: 'etape' }],
    ['a brace left open', '{lien', { code: 'malformed-placeholder', field: 'body' }],
    [
      'a link elsewhere',
      'https://ailleurs.example',
      { code: 'foreign-link', field: 'body', link: 'https://ailleurs.example' },
    ],
    ['more than three segments', 'mot '.repeat(150), { code: 'too-many-segments', most: 3 }],
  ] as const)(
    'are refused with %s, at once and when the campaign is checked',
    async (_what, wrong, mistake) => {
      const house = await aCampaignHouse(await open());
      const content = { channel, body: `${body} ${wrong}` } as const;
      const { mistakes } = await house.checkWords({ topic: 'activation', content });
      expect(mistakes).toContainEqual(expect.objectContaining(mistake));
      const { id, version } = await house.created({ channels: ['sms'], sms: content });
      expect(await house.check({ id, version }, lea)).toMatchObject({
        refusal: {
          code: 'campaign-not-sendable',
          mistakes: mistakes.map((one) => ({ channel: 'sms', mistake: one })),
        },
      });
      expect((await house.sheet(id)).words?.sms?.mistakes).toEqual(mistakes);
    },
  );
});
