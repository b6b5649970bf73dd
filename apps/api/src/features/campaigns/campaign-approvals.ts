import type { Instant } from '@relais/domain/kernel/instant';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { ReadSql, Sql } from '../../database/sql.ts';
import type { CampaignRow } from './campaign.repository.ts';

/** Above this many people, whoever launches is not enough: our name would be on every message of one stolen account. */
export const mostAlone = 100;

export const approvalsNeeded = (people: number): number => (people > mostAlone ? 2 : 1);

export type Approval = { readonly staffId: string; readonly name: string; readonly at: Instant };

/** Who stood up for this very version and may still do so. */
export const approvalsOf = (sql: ReadSql, { id, version }: CampaignRow): Promise<Approval[]> => {
  const { campaignApprovals, staff } = sql.tables;
  return sql
    .select({ staffId: staff.id, name: staff.name, at: campaignApprovals.at })
    .from(campaignApprovals)
    .innerJoin(staff, eq(staff.id, campaignApprovals.staffId))
    .where(
      and(
        eq(campaignApprovals.campaignId, id),
        eq(campaignApprovals.version, version),
        isNull(staff.disabledAt),
        inArray(staff.role, ['editor', 'admin']),
      ),
    )
    .orderBy(campaignApprovals.at, staff.name);
};

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
