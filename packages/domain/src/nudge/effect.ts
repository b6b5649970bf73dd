import { hours, type Instant } from '../kernel/instant.ts';
import { type Difference, differenceOf, type Proportion, proportionOf } from './proportion.ts';

/** Activation within this long of the nudge, in milliseconds, not counting time spent waiting for the Ordre. */
export const effectWindow = hours(72);

/** What followed one nudge, or the moment at which someone kept apart would have had it. */
export type Followed = {
  readonly at: Instant;
  /** The first activation after it. */
  readonly activatedAt?: Instant;
  /** Waits of about 48 h after an update of coordinates: nobody can activate during one. */
  readonly waits: readonly { readonly from: Instant; readonly until: Instant }[];
};

export type Response = 'activated' | 'not-activated' | 'too-early';

export type Effect =
  /** Nobody was kept apart: what followed the nudge is told, what it caused is not known. */
  | { readonly kind: 'observed'; readonly nudged: Group }
  | {
      readonly kind: 'compared';
      readonly nudged: Group;
      readonly heldOut: Group;
      readonly difference: Difference;
      /** Both groups are large enough and the interval leaves out zero: only then may a cause be spoken of. */
      readonly conclusive: boolean;
    };

/** `of` counts those whose window has passed; the others are too early to count. */
export type Group = Proportion & { readonly tooEarly: number };

/** Fewer people than this on either side say nothing worth repeating. */
export const smallestGroup = 30;

/** What followed the nudges of one rule, against those kept apart from it when there are any. */
export const effectOf = (nudged: readonly Followed[], heldOut: readonly Followed[], now: Instant): Effect => {
  const treated = groupOf(nudged, now);
  if (heldOut.length === 0) return { kind: 'observed', nudged: treated };
  const control = groupOf(heldOut, now);
  const difference = differenceOf(treated, control);
  const largeEnough = treated.of >= smallestGroup && control.of >= smallestGroup;
  const conclusive = largeEnough && (difference.low > 0 || difference.high < 0);
  return { kind: 'compared', nudged: treated, heldOut: control, difference, conclusive };
};

/** Whether an activation followed within the window, net of the waits; too early while the window lasts. */
export const responseTo = ({ at, activatedAt, waits }: Followed, now: Instant): Response => {
  if (activatedAt !== undefined) {
    return netElapsed(at, activatedAt, waits) <= effectWindow ? 'activated' : 'not-activated';
  }
  return netElapsed(at, now, waits) < effectWindow ? 'too-early' : 'not-activated';
};

const groupOf = (followed: readonly Followed[], now: Instant): Group => {
  const counted = { activated: 0, 'not-activated': 0, 'too-early': 0 };
  for (const one of followed) counted[responseTo(one, now)] += 1;
  const share = proportionOf(counted.activated, counted.activated + counted['not-activated']);
  return { ...share, tooEarly: counted['too-early'] };
};

/** Milliseconds from one instant to another without those of the waits, each counted once even where they overlap. */
const netElapsed = (from: Instant, to: Instant, waits: Followed['waits']): number => {
  let waited = 0;
  let countedUntil: number = from;
  for (const wait of waits.toSorted((one, other) => one.from - other.from)) {
    const start = Math.max(wait.from, countedUntil);
    const end = Math.min(wait.until, to);
    if (end <= start) continue;
    waited += end - start;
    countedUntil = end;
  }
  return to - from - waited;
};
