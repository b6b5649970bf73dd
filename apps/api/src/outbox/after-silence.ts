import { type Instant, later } from '@relais/domain/kernel/instant';
import type { MessageRow } from './message.ts';
import type { OutboxPacing } from './pacing.ts';

/**
 * What an attempt without an answer leaves behind. A nudge may have left: it is ambiguous until the provider's records settle it.
 * A sign-in code is worth nothing late and harmless twice, so it simply goes again.
 */
export const afterSilence = (
  message: Pick<MessageRow, 'lane' | 'attemptStartedAt'>,
  now: Instant,
  pacing: OutboxPacing,
) =>
  message.lane === 'sign-in'
    ? ({ state: 'due', leaseUntil: null, notBefore: now } as const)
    : ({
        state: 'ambiguous',
        leaseUntil: null,
        settleAt: later(message.attemptStartedAt ?? now, pacing.settleAfter),
      } as const);
