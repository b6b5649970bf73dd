import { createHmac } from 'node:crypto';
import type { EmailContent, SmsContent } from '@relais/content/schema/message';
import type { Rpps } from '@relais/domain/identity/rpps';
import { days, seconds } from '@relais/domain/kernel/instant';
import type { Result } from '@relais/domain/kernel/result';
import type { NudgeSettings } from '@relais/domain/nudge/settings';
import { defaultNudgeSettings } from '@relais/domain/nudge/settings';
import { asc, eq } from 'drizzle-orm';
import type { Database } from '../../../database/database.ts';
import { aSender } from '../../../outbox/fixtures.ts';
import { messageEngines } from '../../../sending/message-engines.ts';
import { campaignWriter } from '../campaign-message.ts';
import { checkCampaignWords, getWithWords } from '../campaign-words.ts';
import { campaignsQueries } from '../campaigns.queries.ts';
import type { CampaignDefinition, CampaignsUseCases, Viewer } from '../campaigns.use-cases.ts';
import { checkCampaign, reviewCampaign } from '../check-campaign.ts';
import { editCampaigns } from '../edit-campaigns.ts';
import { launchCampaign } from '../launch-campaign.ts';
import { reportCampaign } from '../report-campaign.ts';
import { steerCampaigns } from '../steer-campaign.ts';

export const sms: SmsContent = {
  channel: 'sms',
  body: 'Relais Officine: {prenom}, réunion e-CPS mardi. {lien} Réf {ref}',
};

export const email: EmailContent = {
  channel: 'email',
  subject: 'Réunion e-CPS mardi',
  body: 'Bonjour {prenom},\n\nUne réunion se tient mardi pour {officine}.',
  action: 'Voir ma situation',
  reason: 'Vous recevez ce message car votre e-CPS n’est pas active.',
};

export const aDefinition: CampaignDefinition = {
  name: 'Réunion de mardi',
  topic: 'activation',
  audience: { statuses: ['to-start', 'under-way', 'blocked'] },
  channels: ['sms', 'email'],
  sms,
  email,
  usefulFor: days(3),
};

export const lea: Viewer = { id: 'lea', scope: 'all', role: 'editor' };
export const marc: Viewer = { id: 'marc', scope: 'all', role: 'admin' };
export const parisian: Viewer = { id: 'paul', scope: ['75'], role: 'editor' };

const digest = (purpose: string, text: string) =>
  createHmac('sha256', 'a campaign in a test').update(`${purpose}\0${text}`).digest('base64url');

let house = 0;

/** Campaigns whole on a real database: only the provider is scripted and the clock set by hand. */
export const aCampaignHouse = async (database: Database, settings: Partial<NudgeSettings> = {}) => {
  house += 1;
  let number = 0;
  const prefix = String(house).padStart(4, '0');
  const ids = {
    next: () => {
      number += 1;
      return `00000000-${prefix}-7000-8000-${String(number).padStart(12, '0')}`;
    },
  };
  const engines = (): ReturnType<typeof messageEngines> => built;
  const sender = aSender(database, {
    ids,
    hooks: {
      mayLeave: (...asked) => engines().hooks.mayLeave(...asked),
      ended: (...told) => engines().hooks.ended(...told),
    },
  });
  const { clock } = sender.needs;
  const env = { portalOrigin: 'https://relais.example' };
  const foundations = { database, clock, ids, digest, env };
  const built = messageEngines(foundations);
  const needs = { ...foundations, policy: built.nudging.policy, writer: campaignWriter(foundations) };
  const useCases: CampaignsUseCases = {
    ...campaignsQueries(database.read),
    get: getWithWords(campaignsQueries(database.read).get, checkCampaignWords(needs)),
    checkWords: checkCampaignWords(needs),
    ...editCampaigns(needs),
    ...steerCampaigns(needs),
    check: checkCampaign(needs),
    review: reviewCampaign(needs),
    launch: launchCampaign(needs),
    report: reportCampaign(needs),
  };
  await database.transaction(async (sql) => {
    for (const { id, role, scope } of [lea, marc, parisian]) {
      await sql
        .insert(sql.tables.staff)
        .values({
          id,
          email: `${id}@example.org`,
          name: id,
          role,
          departments: scope,
          passwordHash: '',
          createdAt: clock.now(),
        })
        .onConflictDoNothing();
    }
    await sql
      .insert(sql.tables.settings)
      .values({
        subject: 'nudges',
        version: 1,
        revision: ids.next(),
        value: { ...defaultNudgeSettings, ...settings },
        editedBy: null,
        editedAt: clock.now(),
      })
      .onConflictDoNothing();
  });

  const created = async (over: Partial<CampaignDefinition> = {}, by = lea) =>
    accepted(await useCases.create({ ...aDefinition, ...over }, by));
  const checked = async (over: Partial<CampaignDefinition> = {}, by = lea) => {
    const { id, version } = await created(over, by);
    return { id, version, page: accepted(await useCases.check({ id, version }, by)) };
  };
  const launched = async (over: Partial<CampaignDefinition> = {}) => {
    const { id, version } = await checked(over);
    accepted(await useCases.approve({ id, version }, marc));
    return accepted(await useCases.launch({ id, version, at: undefined }, lea));
  };
  const runs = async () => {
    await built.campaigns.run();
    await sender.turn();
  };
  return {
    ...sender,
    ...useCases,
    database,
    engines: built,
    run: built.campaigns.run,
    runs,
    created,
    checked,
    launched,
    /** Past the undo, and everything that may leave has left. */
    started: async (over: Partial<CampaignDefinition> = {}) => {
      const campaign = await launched(over);
      sender.pass(seconds(10));
      await runs();
      return campaign;
    },
    sheet: async (id: string) => accepted(await useCases.get(id, lea)),
    recipients: (id: string) => {
      const { campaignRecipients } = database.read.tables;
      return database.read
        .select()
        .from(campaignRecipients)
        .where(eq(campaignRecipients.campaignId, id))
        .orderBy(asc(campaignRecipients.rpps));
    },
    messages: () => {
      const { messages } = database.read.tables;
      return database.read.select().from(messages).orderBy(asc(messages.rpps), asc(messages.channel));
    },
  };
};

export const accepted = <Value>(result: Result<Value, { readonly code: string }>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

/** "99700000001", "99700000002"… */
export const rppsNumber = (number: number): Rpps => `997${String(number).padStart(8, '0')}` as Rpps;
