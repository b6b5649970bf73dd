import { accept, refuse } from '@relais/domain/kernel/result';
import { desc } from 'drizzle-orm';
import type { ReadSql } from '../../database/sql.ts';
import { namesOfStaff } from '../../views/names-of-staff.ts';
import { type CampaignRow, findCampaign, mayBeSeen } from './campaign.repository.ts';
import { type Approval, approvalsOf, approvalsOfEach, approvalsShown } from './campaign-approvals.ts';
import { progressOf } from './campaign-progress.ts';
import type {
  CampaignProgress,
  CampaignSheet,
  CampaignSummary,
  CampaignsUseCases,
} from './campaigns.use-cases.ts';

const listed = 200;

/** What the console shows of campaigns. */
export const campaignsQueries = (read: ReadSql): Pick<CampaignsUseCases, 'list' | 'get'> => ({
  list: async ({ scope }) => {
    const { campaigns } = read.tables;
    const rows = await read.select().from(campaigns).orderBy(desc(campaigns.createdAt)).limit(listed);
    const theirs = rows.filter((row) => mayBeSeen(row, scope));
    const progress = await progressOf(read, theirs);
    const names = await namesOfStaff(
      read,
      theirs.map(({ createdBy }) => createdBy),
    );
    const approvals = await approvalsOfEach(read, theirs);
    return theirs.map((row) => summaryOf(row, names, approvals.get(row.id) ?? [], progress.get(row.id)));
  },

  get: async (id, { scope }) => {
    const row = await findCampaign(read, id);
    if (row === undefined || !mayBeSeen(row, scope)) return refuse({ code: 'not-found' });
    return accept(await sheetOf(read, row));
  },
});

/** The whole campaign, as every change of it answers. */
export const sheetOf = async (sql: ReadSql, row: CampaignRow): Promise<CampaignSheet> => {
  const progress = await progressOf(sql, [row]);
  const names = await namesOfStaff(sql, [row.createdBy, row.launchedBy ?? row.createdBy]);
  const given = await approvalsOf(sql, row);
  const { name, topic, audience, channels, sms, email, usefulFor } = row;
  return {
    ...summaryOf(row, names, given, progress.get(row.id)),
    version: row.version,
    definition: { name, topic, audience, channels, sms, email, usefulFor },
    checkedAt: row.checkedAt ?? undefined,
    launchedBy: row.launchedBy === null ? undefined : names.get(row.launchedBy),
  };
};

export const nobodyYet: CampaignProgress = {
  waiting: 0,
  handed: 0,
  sent: 0,
  delivered: 0,
  failed: 0,
  skipped: 0,
  total: 0,
  gathering: false,
  nextAt: undefined,
};

const summaryOf = (
  row: CampaignRow,
  names: ReadonlyMap<string, string>,
  given: readonly Approval[],
  progress: CampaignProgress = nobodyYet,
): CampaignSummary => ({
  id: row.id,
  name: row.name,
  state: row.state,
  departments: row.departments,
  createdBy: names.get(row.createdBy),
  createdAt: row.createdAt,
  startsAt: row.startsAt ?? undefined,
  endedAt: row.endedAt ?? undefined,
  checkedPeople: row.checkedPeople ?? undefined,
  approvals: approvalsShown(row.checkedPeople ?? 0, given),
  progress,
});
