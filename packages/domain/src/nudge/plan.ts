import type { Wait } from '../activation/wait.ts';
import type { Rpps } from '../identity/rpps.ts';
import { type Instant, later } from '../kernel/instant.ts';
import type { Locality } from '../kernel/working-time/opening-hours.ts';
import { type NudgeRule, waitOverRule } from './rule.ts';
import type { SendingHours } from './sending-hours.ts';

/** One firing of a rule for one person. Whether it leaves is decided when it is due, by `decideNudge`. */
export type PlannedNudge = {
  readonly rpps: Rpps;
  readonly ruleId: string;
  readonly ruleVersion: number;
  /** What it counts from: when this has moved, the firing no longer means anything. */
  readonly anchorAt: Instant;
  /** Anchor and offset, before hours are looked at: of two firings due together, the one wanted first goes first. */
  readonly wantedAt: Instant;
  readonly dueAt: Instant;
  readonly expiresAt: Instant;
  /** The same firing planned twice has the same key, whatever the version of the rule. */
  readonly dedupeKey: string;
};

/** How and where a firing is placed on the calendar. */
export type Planning = { readonly hours: SendingHours; readonly place: Locality };

/** The firing of `rule` for someone whose anchor is at `anchorAt`: due once its offset has passed, in open hours. */
export const planNudge = (
  rule: NudgeRule,
  { rpps, anchorAt }: Pick<PlannedNudge, 'rpps' | 'anchorAt'>,
  { hours, place }: Planning,
): PlannedNudge => {
  const wantedAt = later(anchorAt, rule.offset);
  const dueAt =
    rule.at === undefined ? hours.nextOpen(wantedAt, place) : hours.firstAt(wantedAt, rule.at, place);
  const occasion = rule.anchor === 'week' ? hours.week(anchorAt, place.zone) : anchorAt;
  return {
    rpps,
    ruleId: rule.id,
    ruleVersion: rule.version,
    anchorAt,
    wantedAt,
    dueAt,
    expiresAt: later(dueAt, rule.usefulFor),
    dedupeKey: `${rpps}/${rule.id}/${occasion}`,
  };
};

/** The first automatic nudge: the wait is over, at its end or at the next open minute. */
export const planWaitOver = (
  wait: Wait,
  rpps: Rpps,
  planning: Planning,
  rule: NudgeRule = waitOverRule,
): PlannedNudge => planNudge(rule, { rpps, anchorAt: wait.endsAt }, planning);

type InTurn = Pick<PlannedNudge, 'dueAt' | 'wantedAt' | 'dedupeKey'>;

/** In what order firings are looked at: by their hour, then by when they were wanted, then always the same way. */
export const inOrderOfTurn = (one: InTurn, other: InTurn): number =>
  one.dueAt - other.dueAt || (wantedFirst(one, other) ? -1 : Number(wantedFirst(other, one)));

/** Of two firings looked at at the same instant, whether this one goes before the other. */
export const wantedFirst = (one: Omit<InTurn, 'dueAt'>, other: Omit<InTurn, 'dueAt'>): boolean =>
  one.wantedAt < other.wantedAt || (one.wantedAt === other.wantedAt && one.dedupeKey < other.dedupeKey);
