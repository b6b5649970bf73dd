import { findDepartment } from '@relais/domain/identity/department';
import type { Instant } from '@relais/domain/kernel/instant';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import { inArray } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { ReadSql } from '../../database/sql.ts';
import type { Clock } from '../../foundations.ts';
import { mistakesInWords } from '../../messages/check-words.ts';
import { messagePrice } from '../../messages/message-price.ts';
import { recipientFor } from '../../messages/recipient-shown.ts';
import { leftToday } from '../../nudging/daily-sendings.ts';
import type { NudgingPolicy, ReadPolicy } from '../../nudging/policy.ts';
import { type CampaignRow, changeCampaign, findCampaign, mayBeSeen } from './campaign.repository.ts';
import { approvalsOf, approvalsShown } from './campaign-approvals.ts';
import type { CampaignWriter } from './campaign-message.ts';
import { rulesOfWords } from './campaign-words.ts';
import type {
  CampaignCheck,
  CampaignPreview,
  CampaignRefusal,
  CampaignsUseCases,
  Viewer,
} from './campaigns.use-cases.ts';
import { spreadOverDays } from './spread-over-days.ts';
import { type Survey, surveyCampaign } from './survey-campaign.ts';

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly policy: ReadPolicy;
  readonly writer: CampaignWriter;
  readonly env: { readonly portalOrigin: string };
};

/** Shows who would receive what, and what for; from then on the campaign may be launched, until it is edited. */
export const checkCampaign =
  ({ database, clock, policy: readPolicy, writer, env }: Needs): CampaignsUseCases['check'] =>
  async ({ id, version }, viewer) => {
    const { read } = database;
    const campaign = await findCampaign(read, id);
    const editable = asSeen(campaign, version, viewer);
    if (!editable.ok) return editable;
    const sendable = sendableTexts(editable.value, env.portalOrigin);
    if (!sendable.ok) return sendable;
    const policy = await readPolicy(read);
    const now = clock.now();
    const survey = await surveyCampaign(read, { campaign: editable.value, policy, writer, startsAt: now });
    const checked = await database.transaction(async (sql) => {
      const current = asSeen(await findCampaign(sql, id), version, viewer);
      if (!current.ok) return current;
      await changeCampaign(sql, id, ['draft', 'checked'], {
        state: 'checked',
        checkedAt: now,
        checkedPeople: survey.people,
      });
      return current;
    });
    if (!checked.ok) return checked;
    return accept(await pageOf(read, checked.value, survey, policy, viewer, writer, now));
  };

/** The same page for a campaign checked before, counted anew. */
export const reviewCampaign =
  ({
    database: { read },
    clock,
    policy: readPolicy,
    writer,
  }: Omit<Needs, 'env'>): CampaignsUseCases['review'] =>
  async (id, viewer) => {
    const campaign = await findCampaign(read, id);
    if (campaign === undefined || !mayBeSeen(campaign, viewer.scope)) return refuse({ code: 'not-found' });
    const { state } = campaign;
    if (state !== 'checked') return refuse({ code: 'campaign-not-allowed', state });
    const policy = await readPolicy(read);
    const now = clock.now();
    const survey = await surveyCampaign(read, { campaign, policy, writer, startsAt: now });
    return accept(await pageOf(read, campaign, survey, policy, viewer, writer, now));
  };

/** The campaign as whoever asks had it before their eyes, still open to changes. */
export const asSeen = (
  campaign: CampaignRow | undefined,
  version: number,
  { scope }: Pick<Viewer, 'scope'>,
): Result<CampaignRow, CampaignRefusal> => {
  if (campaign === undefined || !mayBeSeen(campaign, scope)) return refuse({ code: 'not-found' });
  const { state } = campaign;
  if (state !== 'draft' && state !== 'checked') return refuse({ code: 'campaign-not-allowed', state });
  if (campaign.version !== version) {
    return refuse({ code: 'campaign-edited-meanwhile', version: campaign.version });
  }
  return accept(campaign);
};

const sendableTexts = (campaign: CampaignRow, allowedOrigin: string): Result<undefined, CampaignRefusal> => {
  const texts = { sms: campaign.sms, email: campaign.email };
  const missing = campaign.channels.filter((channel) => texts[channel] === null);
  const mistakes = campaign.channels.flatMap((channel) => {
    const content = texts[channel];
    if (content === null) return [];
    const rules = rulesOfWords(campaign.topic, channel, allowedOrigin);
    return mistakesInWords(content, rules).map((mistake) => ({ channel, mistake }));
  });
  if (missing.length + mistakes.length === 0) return accept(undefined);
  return refuse({ code: 'campaign-not-sendable', missing, mistakes });
};

const pageOf = async (
  read: ReadSql,
  campaign: CampaignRow,
  survey: Survey,
  policy: NudgingPolicy,
  viewer: Viewer,
  writer: CampaignWriter,
  now: Instant,
): Promise<CampaignCheck> => {
  const given = await approvalsOf(read, campaign);
  const { sms, email } = survey.byChannel;
  const paris = findDepartment('75');
  const left = paris === undefined ? {} : await leftToday(read, policy, paris, now);
  return {
    version: campaign.version,
    inAudience: survey.inAudience,
    people: survey.people,
    byChannel: {
      sms: { ...sms, price: messagePrice(sms.segments, policy.settings) },
      email: { ...email, price: messagePrice(0, policy.settings) },
    },
    postponed: [...survey.postponed].map(([because, held]) => ({ because, ...held })),
    exclusions: [...survey.exclusions]
      .map(([reason, people]) => ({ reason, people }))
      .toSorted((one, other) => other.people - one.people),
    leftToday: left,
    spread: spreadOverDays({
      people: { sms: sms.people, email: email.people },
      limits: policy.settings.dailyLimits,
      leftToday: left,
    }),
    approvals: approvalsShown(survey.people, given),
    previews: await previewsOf(read, campaign, survey, viewer, writer),
  };
};

const previewsOf = async (
  read: ReadSql,
  campaign: CampaignRow,
  { examples }: Survey,
  { role }: Viewer,
  writer: CampaignWriter,
): Promise<readonly CampaignPreview[]> => {
  const { pharmacists } = read.tables;
  if (examples.length === 0) return [];
  const people = await read
    .select({
      rpps: pharmacists.rpps,
      givenName: pharmacists.givenName,
      familyName: pharmacists.familyName,
    })
    .from(pharmacists)
    .where(
      inArray(
        pharmacists.rpps,
        examples.map(({ rpps }) => rpps),
      ),
    );
  return examples.flatMap(({ rpps, channel, found }) => {
    const person = people.find((one) => one.rpps === rpps);
    const message = writer.preview(campaign, channel, found, campaign.editedAt);
    const recipient = found.addresses[channel];
    if (person === undefined || recipient === undefined || !message.ok) return [];
    return [
      { ...person, channel, recipient: recipientFor(role, channel, recipient), message: message.value },
    ];
  });
};
