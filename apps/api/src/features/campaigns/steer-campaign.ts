import type { Instant } from '@relais/domain/kernel/instant';
import { accept, refuse } from '@relais/domain/kernel/result';
import { and, eq } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { Sql } from '../../database/sql.ts';
import type { Clock } from '../../foundations.ts';
import { releaseDue, withdrawDue } from '../../outbox/withdraw.ts';
import { type CampaignRow, changeCampaign, findCampaign, mayBeSeen } from './campaign.repository.ts';
import type { CampaignState } from './campaign-states.ts';
import { sheetOf } from './campaigns.queries.ts';
import type { CampaignsUseCases } from './campaigns.use-cases.ts';

type Needs = { readonly database: Database; readonly clock: Clock };

type Move = {
  readonly from: readonly CampaignState[];
  readonly change: (now: Instant) => Partial<CampaignRow>;
  /** What follows for the messages already written, in the same transaction. */
  readonly follows?: (sql: Sql, id: string, now: Instant) => Promise<void>;
};

/** Stopping, going on, calling off: each holds at once for whatever has not left yet. */
export const steerCampaigns = ({
  database,
  clock,
}: Needs): Pick<CampaignsUseCases, 'undo' | 'pause' | 'resume' | 'cancel'> => {
  const move =
    ({ from, change, follows }: Move): CampaignsUseCases['undo'] =>
    (id, { scope }) =>
      database.transaction(async (sql) => {
        const found = await findCampaign(sql, id);
        if (found === undefined || !mayBeSeen(found, scope)) return refuse({ code: 'not-found' });
        const now = clock.now();
        const row = await changeCampaign(sql, id, from, change(now));
        if (row === undefined) return refuse({ code: 'campaign-not-allowed', state: found.state });
        await follows?.(sql, id, now);
        return accept(await sheetOf(sql, row));
      });

  return {
    undo: move({
      from: ['scheduled'],
      change: () => ({ state: 'checked', startsAt: null, launchedBy: null }),
    }),
    // What is written already asks again before it leaves, and is told to wait.
    pause: move({ from: ['running'], change: () => ({ state: 'paused' }) }),
    resume: move({
      from: ['paused'],
      change: () => ({ state: 'running' }),
      follows: releaseDue,
    }),
    cancel: move({
      from: ['draft', 'checked', 'scheduled', 'running', 'paused'],
      change: (now) => ({ state: 'cancelled', endedAt: now }),
      follows: callOff,
    }),
  };
};

const callOff = async (sql: Sql, id: string, now: Instant): Promise<void> => {
  const { campaignRecipients } = sql.tables;
  for (const rpps of await withdrawDue(sql, id, 'campaign-cancelled', now)) {
    await sql
      .update(campaignRecipients)
      .set({ state: 'skipped', skipReason: 'campaign-cancelled', decidedAt: now })
      .where(
        and(
          eq(campaignRecipients.campaignId, id),
          eq(campaignRecipients.rpps, rpps),
          eq(campaignRecipients.state, 'handed'),
        ),
      );
  }
};
