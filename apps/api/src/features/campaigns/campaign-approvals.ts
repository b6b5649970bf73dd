import type { Instant } from '@relais/domain/kernel/instant';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { ReadSql, Sql } from '../../database/sql.ts';
import type { CampaignRow } from './campaign.repository.ts';
import type { Approvals } from './campaigns.use-cases.ts';

/** Above this many people, whoever launches is not enough: our name would be on every message of one stolen account. */
export const mostAlone = 100;

export const approvalsNeeded = (people: number): number => (people > mostAlone ? 2 : 1);

export type Approval = { readonly staffId: string; readonly name: string; readonly at: Instant };

/** Who stood up for each of these campaigns, as it is written now, and may still do so. */
export const approvalsOfEach = async (
  sql: ReadSql,
  rows: readonly CampaignRow[],
): Promise<ReadonlyMap<string, readonly Approval[]>> => {
  if (rows.length === 0) return new Map();
  const { campaigns, campaignApprovals, staff } = sql.tables;
  const approvals = await sql
    .select({
      campaignId: campaignApprovals.campaignId,
      staffId: staff.id,
      name: staff.name,
      at: campaignApprovals.at,
    })
    .from(campaignApprovals)
    .innerJoin(
      campaigns,
      and(eq(campaigns.id, campaignApprovals.campaignId), eq(campaigns.version, campaignApprovals.version)),
    )
    .innerJoin(staff, eq(staff.id, campaignApprovals.staffId))
    .where(
      and(
        inArray(
          campaignApprovals.campaignId,
          rows.map(({ id }) => id),
        ),
        isNull(staff.disabledAt),
        inArray(staff.role, ['editor', 'admin']),
      ),
    )
    .orderBy(campaignApprovals.at, staff.name);
  return Map.groupBy(approvals, ({ campaignId }) => campaignId);
};

/** Who stood up for this one. */
export const approvalsOf = async (sql: ReadSql, row: CampaignRow): Promise<readonly Approval[]> =>
  (await approvalsOfEach(sql, [row])).get(row.id) ?? [];

export const approvalsShown = (people: number, given: readonly Approval[]): Approvals => ({
  needed: approvalsNeeded(people),
  given: given.map(({ staffId, name, at }) => ({ id: staffId, by: name, at })),
});

/** The same person twice is one approval. */
export const writeApproval = async (
  sql: Sql,
  { id, version }: CampaignRow,
  staffId: string,
  at: Instant,
): Promise<void> => {
  await sql
    .insert(sql.tables.campaignApprovals)
    .values({ campaignId: id, version, staffId, at })
    .onConflictDoNothing();
};
