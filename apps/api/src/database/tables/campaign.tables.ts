import type { EmailContent, SmsContent } from '@relais/content/schema/message';
import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Audience } from '@relais/domain/nudge/audience';
import { type Channel, channels } from '@relais/domain/nudge/channel';
import { skipReasons } from '@relais/domain/nudge/skip-reason';
import { nudgeTopics } from '@relais/domain/nudge/topic';
import { campaignStates, recipientStates } from '../../features/campaigns/campaign-states.ts';
import type { Kit } from '../kit.ts';

export const campaignTables = (kit: Kit) => ({
  /** A one-off message to a segment. */
  campaigns: kit.table(
    'campaigns',
    {
      id: kit.text().primaryKey(),
      name: kit.text().notNull(),
      /** Counts every edit of what is sent and to whom: a check and an approval hold for one version. */
      version: kit.int().notNull(),
      /** Never more than its author may see. */
      departments: kit.json<DepartmentScope>().notNull(),
      audience: kit.json<Audience>().notNull(),
      topic: kit.oneOf(nudgeTopics).notNull(),
      /** First choice first, then the fallback. */
      channels: kit.json<readonly [Channel, ...Channel[]]>().notNull(),
      sms: kit.json<SmsContent>(),
      email: kit.json<EmailContent>(),
      /** Milliseconds after the launch during which the message still helps. */
      usefulFor: kit.int().notNull(),
      state: kit.oneOf(campaignStates).notNull(),
      createdBy: kit.text().notNull(),
      createdAt: kit.instant().notNull(),
      editedAt: kit.instant().notNull(),
      checkedAt: kit.instant(),
      /** How many would have received it when it was checked. */
      checkedPeople: kit.int(),
      launchedBy: kit.text(),
      startsAt: kit.instant(),
      /** The last person of the roster looked at while its recipients are gathered: a restart goes on from there. */
      gatheredUpTo: kit.text().$type<Rpps>(),
      gatheredAt: kit.instant(),
      endedAt: kit.instant(),
    },
    (table) => [kit.index('campaigns_state').on(table.state, table.startsAt)],
  ),
  /** Who stood up for a campaign, and for which version of it. */
  campaignApprovals: kit.table(
    'campaign_approvals',
    {
      campaignId: kit.text().notNull(),
      staffId: kit.text().notNull(),
      version: kit.int().notNull(),
      at: kit.instant().notNull(),
    },
    (table) => [kit.primaryKey({ columns: [table.campaignId, table.staffId, table.version] })],
  ),
  /** One row per person of a campaign that was launched, the last word on each. */
  campaignRecipients: kit.table(
    'campaign_recipients',
    {
      campaignId: kit.text().notNull(),
      rpps: kit.text().$type<Rpps>().notNull(),
      state: kit.oneOf(recipientStates).notNull(),
      /** When to decide it, or decide it again after quiet hours or a cap. */
      wakeAt: kit.instant().notNull(),
      channel: kit.oneOf(channels),
      /** What was billed so far, over both channels. */
      segments: kit.int().notNull(),
      skipReason: kit.oneOf(skipReasons),
      decidedAt: kit.instant(),
    },
    (table) => [
      kit.primaryKey({ columns: [table.campaignId, table.rpps] }),
      kit.index('campaign_recipients_turn').on(table.campaignId, table.state, table.wakeAt),
    ],
  ),
});
