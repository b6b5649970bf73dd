import type { Instant } from '@relais/domain/kernel/instant';
import type { Audience } from '../rpc/actor.ts';

/** What the browser is given, once: the token itself is kept nowhere on our side. */
export type IssuedSession = { readonly token: string; readonly expiresAt: Instant };

export type LiveSession = {
  /** A pharmacist's RPPS, or the id of a staff account. */
  readonly subject: string;
  readonly stage: 'complete' | 'second-factor-due';
};

export type SessionUseCases = {
  /** The session behind a cookie, unless it ended, idled for 30 minutes or lasted 12 hours. Being used keeps it alive. */
  readonly resume: (audience: Audience, token: string) => Promise<LiveSession | undefined>;
  /**
   * Signing out of the portal also ends the links of messages received before, and `known` is no longer recognised as
   * this person's browser: whoever picks the device up next does not get in with them.
   */
  readonly end: (audience: Audience, token: string, known?: string) => Promise<void>;
};
