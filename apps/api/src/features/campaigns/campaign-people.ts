import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import { isInAudience } from '@relais/domain/nudge/audience';
import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm';
import type { ReadSql } from '../../database/sql.ts';
import { type PersonToDecide, peopleToDecide } from '../../nudging/people-to-decide.ts';
import type { NudgingPolicy } from '../../nudging/policy.ts';
import { thesePeople } from '../../nudging/whom.ts';
import type { CampaignRow } from './campaign.repository.ts';
import { audienceOf } from './campaign-rule.ts';
import { standing } from './decide-recipient.ts';

/** How many people are looked at together: enough to be quick, few enough that nobody else waits. */
export const peopleAtOnce = 250;

export type PageOfPeople = {
  /** Those whom the criteria of the campaign name now. */
  readonly people: readonly PersonToDecide[];
  /** Where to go on from; undefined at the end of the roster. */
  readonly upTo: Rpps | undefined;
};

/** The next people of the roster after `after`, by RPPS, and those of them the campaign speaks to. */
export const pageOfPeople = async (
  sql: ReadSql,
  campaign: CampaignRow,
  policy: NudgingPolicy,
  {
    after,
    now,
    startsAt,
  }: { readonly after: Rpps | null; readonly now: Instant; readonly startsAt: Instant },
): Promise<PageOfPeople> => {
  const audience = audienceOf(campaign);
  const { officines, practices } = sql.tables;
  const rows = await sql
    .selectDistinct({ rpps: practices.rpps })
    .from(practices)
    .innerJoin(officines, eq(officines.id, practices.officineId))
    .where(
      and(
        isNull(practices.until),
        audience.departments === undefined
          ? undefined
          : inArray(officines.department, [...audience.departments]),
        after === null ? undefined : gt(practices.rpps, after),
      ),
    )
    .orderBy(asc(practices.rpps))
    .limit(peopleAtOnce);
  const listed = rows.map(({ rpps }) => rpps);
  const found = listed.length === 0 ? [] : await peopleToDecide(sql, thesePeople(listed), now);
  return {
    people: [...found.values()].filter((one) =>
      isInAudience(audience, standing({ campaign, policy, startsAt, now }, one, false)),
    ),
    upTo: listed.length < peopleAtOnce ? undefined : listed.at(-1),
  };
};
