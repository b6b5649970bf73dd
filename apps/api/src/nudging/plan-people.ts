import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { PlanningPerson } from '@relais/domain/nudge/person';
import type { PlannedNudge } from '@relais/domain/nudge/plan';
import { knownFrom, planNext, replan } from '@relais/domain/nudge/replan';
import type { Sql } from '../database/sql.ts';
import type { Ids } from '../foundations.ts';
import { peopleToPlan } from './people-to-plan.ts';
import type { ReadPolicy } from './policy.ts';
import { thesePeople } from './whom.ts';
import { endSkipped, forgetNudges, writeNudges, writtenNudges } from './written-nudges.ts';

type Needs = { readonly ids: Ids; readonly policy: ReadPolicy };

export type PlanPeople = (
  sql: Sql,
  people: readonly Rpps[],
  now: Instant,
  told?: {
    /** Also write down, as skipped, what is too late already. A crowd that enters the roster is not told what it missed. */
    readonly tellLate: boolean;
  },
) => Promise<void>;

/**
 * Plans what the new situation of these people calls for, in the transaction that brought it about. The cost follows
 * what happens, not the size of the roster: nothing ever looks through everybody.
 */
export const planPeople =
  ({ ids, policy }: Needs): PlanPeople =>
  async (sql, people, now, { tellLate } = { tellLate: true }) => {
    if (people.length === 0) return;
    const { rules, hours } = await policy(sql);
    const whom = thesePeople(people);
    const found = await peopleToPlan(sql, whom);
    const written = await writtenNudges(sql, whom, now);
    const firings: PlannedNudge[] = [];
    const replaced: string[] = [];
    for (const [rpps, { person }] of found) {
      const change = replan(person, written.get(rpps) ?? [], { rules, now, hours, tellLate });
      firings.push(...change.write);
      replaced.push(...change.replaced.map(({ id }) => id));
      for (const { nudge, reason } of change.withdrawn) await endSkipped(sql, nudge.id, reason, now);
    }
    await forgetNudges(sql, replaced);
    await writeNudges(sql, firings, { ids, now });
  };

/** Once a nudge has been decided: the next of the same person, so that the chain never ends by itself. */
export const writeNext =
  ({ ids, policy }: Needs) =>
  async (sql: Sql, person: PlanningPerson, now: Instant): Promise<void> => {
    const { rules, hours } = await policy(sql);
    const written = await writtenNudges(sql, thesePeople([person.rpps]), now);
    const next = planNext(person, knownFrom(written.get(person.rpps) ?? []), {
      rules,
      now,
      hours,
      tellLate: false,
    });
    await writeNudges(sql, next, { ids, now });
  };
