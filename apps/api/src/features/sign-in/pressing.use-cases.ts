import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { MaskedCoordinate } from '../../views/masked-coordinate.ts';
import type { Held, TooManyCodes } from './entry.ts';

/** Whoever opened a link or typed a hand-over code: what their browser holds, and whose session is open there. */
export type Visitor = { readonly held: Held; readonly signedInAs: Rpps | undefined };

/** What the one button does: enters at once, has a code sent, or neither because no code can reach this person. */
export type Press =
  | { readonly press: 'entry' }
  | { readonly press: 'code'; readonly codeGoesTo: MaskedCoordinate }
  | { readonly press: 'other-way' };

export type CodeOnItsWay = { readonly codeGoesTo: MaskedCoordinate; readonly expiresAt: Instant };

export type CodeRefusal = TooManyCodes | { readonly code: 'no-coordinates-on-file' };
