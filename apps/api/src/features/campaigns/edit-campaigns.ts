import { accept, refuse } from '@relais/domain/kernel/result';
import type { Database } from '../../database/database.ts';
import type { Clock, Ids } from '../../foundations.ts';
import { changeCampaign, findCampaign } from './campaign.repository.ts';
import { writeApproval } from './campaign-approvals.ts';
import { sheetOf } from './campaigns.queries.ts';
import type { CampaignsUseCases } from './campaigns.use-cases.ts';
import { asSeen } from './check-campaign.ts';

type Needs = { readonly database: Database; readonly clock: Clock; readonly ids: Ids };

/** Writing a campaign down before it is launched, and standing up for it. */
export const editCampaigns = ({
  database,
  clock,
  ids,
}: Needs): Pick<CampaignsUseCases, 'create' | 'edit' | 'approve'> => ({
  create: (definition, { id: createdBy, scope }) =>
    database.transaction(async (sql) => {
      const now = clock.now();
      const [row] = await sql
        .insert(sql.tables.campaigns)
        .values({
          ...definition,
          id: ids.next(),
          version: 1,
          departments: scope,
          state: 'draft',
          createdBy,
          createdAt: now,
          editedAt: now,
        })
        .returning();
      return row === undefined ? refuse({ code: 'not-found' }) : accept(await sheetOf(sql, row));
    }),

  edit: ({ id, version, definition }, viewer) =>
    database.transaction(async (sql) => {
      const seen = asSeen(await findCampaign(sql, id), version, viewer);
      if (!seen.ok) return seen;
      const row = await changeCampaign(sql, id, ['draft', 'checked'], {
        ...definition,
        version: version + 1,
        state: 'draft',
        editedAt: clock.now(),
        checkedAt: null,
        checkedPeople: null,
      });
      return row === undefined ? refuse({ code: 'not-found' }) : accept(await sheetOf(sql, row));
    }),

  approve: ({ id, version }, viewer) =>
    database.transaction(async (sql) => {
      const seen = asSeen(await findCampaign(sql, id), version, viewer);
      if (!seen.ok) return seen;
      const { state } = seen.value;
      if (state !== 'checked') return refuse({ code: 'campaign-not-allowed', state });
      await writeApproval(sql, seen.value, viewer.id, clock.now());
      return accept(await sheetOf(sql, seen.value));
    }),
});
