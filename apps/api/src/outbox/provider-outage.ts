import type { Instant } from '@relais/domain/kernel/instant';
import type { MessageChannel } from './message-words.ts';

/** A provider that has not worked for several tries in a row, as the tries of all senders tell it. */
export type ProviderOutage = {
  readonly channel: MessageChannel;
  /** The first of the tries that have failed without interruption. */
  readonly since: Instant;
  readonly lastTryAt: Instant;
  /** What its latest answer said; null when it did not answer. */
  readonly code: string | null;
  /** Messages that should have left, whether they never did or nobody knows. */
  readonly waiting: number;
  /** When the next try comes at the latest; null when it is due now, or when nothing is ready to be tried. */
  readonly nextTryBy: Instant | null;
};
