import { frenchDelay } from '@relais/domain/kernel/french-delay';
import { frenchMoment } from '@relais/domain/kernel/french-time';
import type { Instant } from '@relais/domain/kernel/instant';
import type { FrenchZone } from '@relais/domain/kernel/working-time/zone';
import type { FrontRefusal, FrontRefusalCode } from './front-refusal.ts';

/** When the sentence is read, and by which clock; without a zone, delays are told instead of hours. */
export type Telling = { readonly now: Instant; readonly zone?: FrenchZone };

/** One sentence per refusal of `Code`: what happened, why, what now. A missing code does not compile. */
export type Sentences<Code extends FrontRefusalCode> = {
  readonly [Each in Code]: (
    refusal: Extract<FrontRefusal, { readonly code: Each }>,
    telling: Telling,
  ) => string;
};

/** "demain à 14 h 10" where a clock is known, "dans 40 min environ" where none is. */
export const moment = (instant: Instant, { now, zone }: Telling): string =>
  zone === undefined ? frenchDelay(instant, { now }) : frenchMoment(instant, { now, zone });

/** "1 essai", "3 essais". */
export const counted = (count: number, one: string, several: string): string =>
  `${count}\u00A0${count > 1 ? several : one}`;
