import { Temporal } from 'temporal-polyfill';
import type { Wait } from '../activation/wait.ts';
import type { Rpps } from '../identity/rpps.ts';
import { type Instant, instantFromMilliseconds, later } from '../kernel/instant.ts';
import type { Locality } from '../kernel/working-time/opening-hours.ts';
import { isOpen, nextOpenInstant, type QuietHours } from '../kernel/working-time/quiet-hours.ts';
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
  planning: Planning,
): PlannedNudge => {
  const wanted = later(anchorAt, rule.offset);
  const dueAt =
    rule.at === undefined
      ? nextOpenInstant(wanted, planning.quietHours, planning.place)
      : atTimeOfDay(wanted, rule.at, planning);
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

const searchedDays = 14;

// The first open day at that hour; a rule whose hour is always quiet leaves when hours open.
const atTimeOfDay = (from: Instant, time: TimeOfDay, { quietHours, place }: Planning): Instant => {
  const minute = minuteOfDay(time);
  const plainTime = { hour: Math.floor(minute / 60) % 24, minute: minute % 60 };
  const firstDay = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(place.zone).toPlainDate();
  const candidates = Array.from({ length: searchedDays }, (_, days) =>
    instantFromMilliseconds(
      firstDay.add({ days }).toZonedDateTime({ timeZone: place.zone, plainTime }).epochMilliseconds,
    ),
  ).filter((candidate) => candidate >= from);
  const open = candidates.find((candidate) => isOpen(candidate, quietHours, place));
  return open ?? nextOpenInstant(candidates[0] ?? from, quietHours, place);
};
