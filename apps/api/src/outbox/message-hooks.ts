import type { Instant } from '@relais/domain/kernel/instant';
import type { SkipReason } from '@relais/domain/nudge/skip-reason';
import type { Sql } from '../database/sql.ts';
import type { RefusalVerdict } from './attempt-outcome.ts';
import type { MessageRow } from './message.ts';

/** Asked inside the claim, the last moment before a message leaves: is it still right? */
export type LeaveDecision =
  | { readonly kind: 'leave' }
  | { readonly kind: 'skip'; readonly reason: SkipReason }
  | { readonly kind: 'postpone'; readonly until: Instant };

/** How a message ended, for whoever caused it. */
export type MessageEnding =
  | { readonly kind: 'accepted' | 'delivered' }
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  | { readonly kind: 'expired' }
  | { readonly kind: 'failed'; readonly verdict: RefusalVerdict; readonly code: string };

/** What the cause of a message wants to say about it. Both run inside the outbox's own transaction. */
export type MessageHooks = {
  readonly mayLeave: (sql: Sql, message: MessageRow, now: Instant) => Promise<LeaveDecision>;
  readonly ended: (sql: Sql, message: MessageRow, ending: MessageEnding, now: Instant) => Promise<void>;
};
