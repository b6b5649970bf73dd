import type { Procedure } from '../schema/procedure.ts';
import { cardInformation, lostCard, newCard } from './card-formalities.ts';
import { cardOnly } from './card-only.ts';
import { blockedCard, forgottenPin } from './card-pin.ts';
import { coordinateUpdate } from './coordinate-update.ts';
import { identifier } from './identifier.ts';
import { orderWithCard } from './order-with-card.ts';
import { orderWithEcps } from './order-with-ecps.ts';
import { expired, newPhone, phoneLost } from './renewal.ts';
import { sidepSignIn } from './sidep-sign-in.ts';
import { withCard } from './with-card.ts';
import { withoutCard } from './without-card.ts';

export const procedures: readonly Procedure[] = [
  withoutCard,
  withCard,
  cardOnly,
  coordinateUpdate,
  orderWithEcps,
  orderWithCard,
  sidepSignIn,
  identifier,
  blockedCard,
  forgottenPin,
  lostCard,
  newCard,
  cardInformation,
  expired,
  newPhone,
  phoneLost,
];

const bySlug: ReadonlyMap<string, Procedure> = new Map(procedures.map((known) => [known.slug, known]));

/** The shipped procedure of that slug, or undefined. */
export const procedureBySlug = (slug: string): Procedure | undefined => bySlug.get(slug);

/** The shipped procedure of an activation route. */
export const procedureOfRoute = {
  'without-card': withoutCard,
  'with-card': withCard,
  'card-only': cardOnly,
} as const;
