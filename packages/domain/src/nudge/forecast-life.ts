import type { Instant } from '../kernel/instant.ts';
import type { Channel } from './channel.ts';
import type { ForecastPerson } from './forecast-region.ts';
import type { NudgePerson } from './person.ts';
import type { PlannedNudge } from './plan.ts';
import { planNext, replan, type WrittenNudge } from './replan.ts';
import type { NudgeRule } from './rule.ts';
import type { SendingHours } from './sending-hours.ts';

type Circumstances = {
  readonly rules: readonly NudgeRule[];
  readonly hours: SendingHours;
  readonly now: Instant;
};

/** The life of one person during a forecast: the one thing in it that changes. */
export const forecastLife = ({ person, written }: ForecastPerson) => {
  const sendings = [...person.sendings];
  const lastNudges = new Map(person.lastNudges);
  const known = new Map<string, WrittenNudge>(written.map((one) => [one.dedupeKey, one]));
  const live: NudgePerson = { ...person, sendings, lastNudges };

  const write = (firings: readonly PlannedNudge[]) => {
    for (const firing of firings)
      known.set(firing.dedupeKey, { ...firing, id: firing.dedupeKey, state: 'planned' });
  };

  return {
    person: live,
    /** False for a firing that gave way to another since it was planned. */
    stillPlans: ({ dedupeKey }: PlannedNudge): boolean => known.has(dedupeKey),
    receives: (ruleId: string, channel: Channel, at: Instant): void => {
      sendings.push({ ruleId, channel, at, failed: false, toFormerContact: false, left: true });
      lastNudges.set(ruleId, at);
    },
    ends: ({ dedupeKey, ruleId, anchorAt }: PlannedNudge): void => {
      known.set(dedupeKey, { id: dedupeKey, dedupeKey, ruleId, anchorAt, state: 'ended' });
    },
    plansNext: (circumstances: Circumstances): readonly PlannedNudge[] => {
      const next = planNext(live, (key) => known.get(key)?.state, { ...circumstances, tellLate: false });
      write(next);
      return next;
    },
    /** Once a message has left: rules that count from the last nudge count from this one, and no longer from another. */
    plansAnew: (circumstances: Circumstances): readonly PlannedNudge[] => {
      const change = replan(live, [...known.values()], { ...circumstances, tellLate: false });
      for (const { dedupeKey } of change.replaced) known.delete(dedupeKey);
      write(change.write);
      return change.write;
    },
  };
};

export type ForecastLife = ReturnType<typeof forecastLife>;
