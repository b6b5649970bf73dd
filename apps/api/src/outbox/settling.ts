import type { Instant } from '@relais/domain/kernel/instant';
import { later } from '@relais/domain/kernel/instant';
import type { OutboxPacing } from './pacing.ts';

/** What the provider's own records say about an attempt that ended without proof. */
export type Evidence =
  | { readonly kind: 'found'; readonly providerIds: readonly [string, ...string[]] }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreachable'; readonly detail: string }
  | { readonly kind: 'no-source' };

export type SettleDecision =
  | { readonly kind: 'accepted'; readonly providerId: string; readonly duplicates: readonly string[] }
  | { readonly kind: 'due' }
  | { readonly kind: 'look-again'; readonly at: Instant; readonly absences: number }
  | { readonly kind: 'parked' };

/**
 * Sends again only what was looked for twice and not found: a single "no" may be a list that lags. Where there is nothing to
 * look in, the message is parked for a person rather than sent twice.
 */
export const settle = (
  evidence: Evidence,
  absences: number,
  now: Instant,
  pacing: OutboxPacing,
): SettleDecision => {
  switch (evidence.kind) {
    case 'found': {
      const [providerId, ...duplicates] = evidence.providerIds;
      return { kind: 'accepted', providerId, duplicates };
    }
    case 'absent':
      return absences + 1 >= 2
        ? { kind: 'due' }
        : { kind: 'look-again', at: later(now, pacing.confirmAbsenceAfter), absences: absences + 1 };
    case 'unreachable':
      return { kind: 'look-again', at: later(now, pacing.confirmAbsenceAfter), absences };
    case 'no-source':
      return { kind: 'parked' };
  }
};
