import { Temporal } from 'temporal-polyfill';
import type { Wait } from '../activation/wait.ts';
import type { Rpps } from '../identity/rpps.ts';
import { type Instant, instantFromMilliseconds, later } from '../kernel/instant.ts';
import type { Locality } from '../kernel/working-time/opening-hours.ts';
import { nextOpenInstant, type QuietHours } from '../kernel/working-time/quiet-hours.ts';
import { minuteOfDay, type TimeOfDay } from '../kernel/working-time/time-of-day.ts';
import { type NudgeRule, waitOverRule } from './rule.ts';

/** One firing of a rule for one person. Whether it leaves is decided when it is due, by `decideNudge`. */
export type PlannedNudge = {
  readonly rpps: Rpps;
  readonly ruleId: string;
  readonly ruleVersion: number;
  /** What it counts from: when this has moved, the firing no longer means anything. */
  readonly anchorAt: Instant;
  readonly dueAt: Instant;
  readonly expiresAt: Instant;
  /** The same firing planned twice has the same key, whatever the version of the rule. */
  readonly dedupeKey: string;
};

/** How and where a firing is placed on the calendar. */
export type Planning = { readonly quietHours: QuietHours; readonly place: Locality };

/** The firing of `rule` for someone whose anchor is at `anchorAt`: due once its offset has passed, in open hours. */
export const planNudge = (
  rule: NudgeRule,
  { rpps, anchorAt }: Pick<PlannedNudge, 'rpps' | 'anchorAt'>,
  { quietHours, place }: Planning,
): PlannedNudge => {
  const wanted = later(anchorAt, rule.offset);
  const timed = rule.at === undefined ? wanted : nextTimeOfDay(wanted, rule.at, place);
  const dueAt = nextOpenInstant(timed, quietHours, place);
  return {
    rpps,
    ruleId: rule.id,
    ruleVersion: rule.version,
    anchorAt,
    dueAt,
    expiresAt: later(dueAt, rule.usefulFor),
    dedupeKey: `${rpps}/${rule.id}/${anchorAt}`,
  };
};

/** The first automatic nudge: the wait is over, at its end or at the next open minute. */
export const planWaitOver = (
  wait: Wait,
  rpps: Rpps,
  planning: Planning,
  rule: NudgeRule = waitOverRule,
): PlannedNudge => planNudge(rule, { rpps, anchorAt: wait.endsAt }, planning);

const nextTimeOfDay = (from: Instant, time: TimeOfDay, { zone }: Locality): Instant => {
  const local = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  const minute = minuteOfDay(time);
  const onDay = (date: Temporal.PlainDate) =>
    date.toZonedDateTime({
      timeZone: zone,
      plainTime: { hour: Math.floor(minute / 60) % 24, minute: minute % 60 },
    }).epochMilliseconds;
  const sameDay = onDay(local.toPlainDate());
  return instantFromMilliseconds(sameDay >= from ? sameDay : onDay(local.toPlainDate().add({ days: 1 })));
};
