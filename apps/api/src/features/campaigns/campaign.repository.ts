import { type DepartmentScope, isWithin } from '@relais/domain/identity/department-scope';
import { and, eq, inArray } from 'drizzle-orm';
import type { Tables } from '../../database/schema.ts';
import type { ReadSql, Sql } from '../../database/sql.ts';
import type { CampaignState } from './campaign-states.ts';

export type CampaignRow = Tables['campaigns']['$inferSelect'];
export type RecipientRow = Tables['campaignRecipients']['$inferSelect'];

export const findCampaign = async (sql: ReadSql, id: string): Promise<CampaignRow | undefined> => {
  const { campaigns } = sql.tables;
  const [row] = await sql.select().from(campaigns).where(eq(campaigns.id, id));
  return row;
};

/** A campaign of departments that are not all theirs answers like one that does not exist. */
export const mayBeSeen = (
  { departments }: Pick<CampaignRow, 'departments'>,
  scope: DepartmentScope,
): boolean =>
  scope === 'all' ||
  (departments !== 'all' && departments.every((department) => isWithin(scope, department)));

export const campaignsIn = (sql: ReadSql, ...states: readonly CampaignState[]): Promise<CampaignRow[]> => {
  const { campaigns } = sql.tables;
  return sql
    .select()
    .from(campaigns)
    .where(inArray(campaigns.state, [...states]))
    .orderBy(campaigns.startsAt, campaigns.id);
};

/** Changes a campaign still in one of these states; undefined when it has left them. */
export const changeCampaign = async (
  sql: Sql,
  id: string,
  from: readonly CampaignState[],
  change: Partial<CampaignRow>,
): Promise<CampaignRow | undefined> => {
  const { campaigns } = sql.tables;
  const [row] = await sql
    .update(campaigns)
    .set(change)
    .where(and(eq(campaigns.id, id), inArray(campaigns.state, [...from])))
    .returning();
  return row;
};
