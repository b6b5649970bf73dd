import { days, type Instant, later, seconds } from '@relais/domain/kernel/instant';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import type { Database } from '../../database/database.ts';
import type { Sql } from '../../database/sql.ts';
import type { Clock } from '../../foundations.ts';
import type { ReadPolicy } from '../../nudging/policy.ts';
import { type CampaignRow, changeCampaign, findCampaign } from './campaign.repository.ts';
import { approvalsNeeded, approvalsOf, writeApproval } from './campaign-approvals.ts';
import type { CampaignWriter } from './campaign-message.ts';
import { sheetOf } from './campaigns.queries.ts';
import type { CampaignRefusal, CampaignsUseCases } from './campaigns.use-cases.ts';
import { asSeen } from './check-campaign.ts';
import { surveyCampaign } from './survey-campaign.ts';

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly policy: ReadPolicy;
  readonly writer: CampaignWriter;
};

/** Between pressing the button and the first message: long enough to say no. */
export const undoDelay = seconds(10);

const longestWait = days(60);

/** Counts again who would receive it, asks for a second person above 100, then lets it leave after the undo. */
export const launchCampaign =
  ({ database, clock, policy: readPolicy, writer }: Needs): CampaignsUseCases['launch'] =>
  async ({ id, version, at }, viewer) => {
    const { read } = database;
    const asked = clock.now();
    const latest = later(asked, longestWait);
    if (at !== undefined && (at < asked || at > latest))
      return refuse({ code: 'launch-time-refused', latest });
    const seen = launchable(asSeen(await findCampaign(read, id), version, viewer));
    if (!seen.ok) return seen;
    const startsAt = later(asked, undoDelay);
    const survey = await surveyCampaign(read, {
      campaign: seen.value,
      policy: await readPolicy(read),
      writer,
      startsAt: at ?? startsAt,
    });
    return database.transaction(async (sql) => {
      const current = launchable(asSeen(await findCampaign(sql, id), version, viewer));
      if (!current.ok) return current;
      const approved = await enoughApprovals(sql, current.value, survey.people, viewer.id);
      if (!approved.ok) return approved;
      const now = clock.now();
      await writeApproval(sql, current.value, viewer.id, now);
      const row = await changeCampaign(sql, id, ['checked'], {
        state: 'scheduled',
        launchedBy: viewer.id,
        checkedPeople: survey.people,
        startsAt: laterOf(later(now, undoDelay), at),
      });
      return row === undefined ? refuse({ code: 'not-found' }) : accept(await sheetOf(sql, row));
    });
  };

const launchable = (seen: Result<CampaignRow, CampaignRefusal>): Result<CampaignRow, CampaignRefusal> =>
  seen.ok && seen.value.state !== 'checked'
    ? refuse({ code: 'campaign-not-allowed', state: seen.value.state })
    : seen;

const enoughApprovals = async (
  sql: Sql,
  campaign: CampaignRow,
  people: number,
  launcher: string,
): Promise<Result<undefined, CampaignRefusal>> => {
  if (people === 0) return refuse({ code: 'campaign-without-people' });
  const approvals = await approvalsOf(sql, campaign);
  const given = new Set([launcher, ...approvals.map(({ staffId }) => staffId)]).size;
  const needed = approvalsNeeded(people);
  return given >= needed ? accept(undefined) : refuse({ code: 'approvals-missing', needed, given, people });
};

const laterOf = (one: Instant, other: Instant | undefined): Instant =>
  other === undefined || other < one ? one : other;
