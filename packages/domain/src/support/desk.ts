import type { Symptom } from '../activation/symptom.ts';
import type { Instant } from '../kernel/instant.ts';
import { type Opening, openingAt } from '../kernel/working-time/opening.ts';
import type { Locality, OpeningHours } from '../kernel/working-time/opening-hours.ts';

/** An external help desk. What the sources do not say is absent: a price or hours are never invented. */
export type Desk = {
  readonly id: string;
  readonly name: string;
  /** What it can solve. A desk for any failure lists them all. */
  readonly solves: readonly Symptom[];
  /** As people dial it, "0 800 08 32 04". */
  readonly phone?: string;
  readonly email?: string;
  /** Address of a form to fill in. */
  readonly form?: string;
  readonly price?: DeskPrice;
  readonly hours?: OpeningHours;
  /** By which clock and which holidays its hours are meant: mainland, unless the desk says otherwise. */
  readonly place: Locality;
};

/** `normal` is the price of an ordinary call; `per-minute` comes on top of it. */
export type DeskPrice =
  | { readonly kind: 'free' }
  | { readonly kind: 'normal' }
  | { readonly kind: 'per-minute'; readonly centsPerMinute: number };

/** A desk as it stands now; `opening` is absent when its hours are not known. */
export type DeskNow = { readonly desk: Desk; readonly opening?: Opening };

export const deskAt = (desk: Desk, now: Instant): DeskNow =>
  desk.hours === undefined ? { desk } : { desk, opening: openingAt(now, desk.hours, desk.place) };

/** The desks that can solve this symptom: those that answer now first, the cheapest first among them. */
export const desksFor = (symptom: Symptom, desks: readonly Desk[], now: Instant): readonly DeskNow[] =>
  desks
    .filter(({ solves }) => solves.includes(symptom))
    .map((desk) => deskAt(desk, now))
    .toSorted((left, right) => closedness(left) - closedness(right) || cost(left) - cost(right));

const closedness = ({ opening }: DeskNow): number => {
  if (opening === undefined) return 1;
  return opening.open ? 0 : 2;
};

const cost = ({ desk: { price } }: DeskNow): number => {
  if (price === undefined) return Number.MAX_SAFE_INTEGER;
  return price.kind === 'per-minute' ? price.centsPerMinute : 0;
};
