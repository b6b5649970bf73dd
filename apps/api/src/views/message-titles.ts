import { inArray } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';
import type { MessageTitle } from './timeline-entry.ts';

type Written = { readonly template: string; readonly campaignId: string | null };

/** Titles of messages that the product does not ship with; those it ships are named by their template. */
export const messageTitles = async (
  sql: ReadSql,
  rows: readonly Written[],
): Promise<(row: Written) => MessageTitle | null> => {
  const { addedTemplates, campaigns } = sql.tables;
  const ofCampaigns = [...new Set(rows.flatMap(({ campaignId }) => campaignId ?? []))];
  const slugs = [...new Set(rows.flatMap((row) => (row.campaignId === null ? row.template : [])))];
  const [launched, added] = await Promise.all([
    ofCampaigns.length === 0
      ? []
      : sql
          .select({ id: campaigns.id, name: campaigns.name, topic: campaigns.topic })
          .from(campaigns)
          .where(inArray(campaigns.id, ofCampaigns)),
    slugs.length === 0
      ? []
      : sql
          .select({ slug: addedTemplates.slug, name: addedTemplates.name, topic: addedTemplates.topic })
          .from(addedTemplates)
          .where(inArray(addedTemplates.slug, slugs)),
  ]);
  const titles = new Map<string, MessageTitle>([
    ...added.map(({ slug, ...told }) => [slug, { kind: 'template', ...told }] as const),
    ...launched.map(({ id, ...told }) => [id, { kind: 'campaign', ...told }] as const),
  ]);
  return ({ template, campaignId }) => titles.get(campaignId ?? template) ?? null;
};

/** As the person themself may read it: staff name a campaign for their own use. */
export const nameForThem = (title: MessageTitle | null): string | null =>
  title?.kind === 'template' ? title.name : null;
