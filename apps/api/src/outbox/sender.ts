import type { Instant } from '@relais/domain/kernel/instant';
import type { LeaseClock } from '../database/claiming.ts';
import type { Database } from '../database/database.ts';
import type { Mailer } from '../gateways/mailer.ts';
import type { TextMessages } from '../gateways/text-messages.ts';
import { breaker } from './breaker.ts';
import { type Claimed, claimMessages } from './claim.ts';
import { expireLeases, expireUnsent } from './expire.ts';
import { inGroups } from './in-groups.ts';
import type { MessageChannel, OutgoingMessage } from './message.ts';
import type { MessageHooks } from './message-hooks.ts';
import type { OutboxPacing } from './pacing.ts';
import { rateLimit } from './rate-limit.ts';
import { recordOutcomes } from './record-outcome.ts';
import { settleAmbiguous } from './settle-ambiguous.ts';

export type SenderAlarm =
  | {
      readonly kind: 'duplicate' | 'late-result';
      readonly messageId: string;
      readonly providerIds: readonly string[];
    }
  | { readonly kind: 'provider-down' | 'provider-back'; readonly channel: MessageChannel };

export type SenderNeeds = {
  readonly database: Database;
  readonly clock: { readonly now: () => Instant };
  /** Milliseconds from any origin, never going back: what leases are judged by, whatever happens to the wall clock. */
  readonly monotonic: () => number;
  readonly leaseClock: LeaseClock;
  readonly ids: { readonly next: () => string };
  readonly chance: () => number;
  readonly hooks: MessageHooks;
  readonly pacing: OutboxPacing;
  readonly perSecond: Readonly<Record<MessageChannel, number>>;
  readonly textMessages: TextMessages;
  readonly mailer: Mailer;
  readonly alarm: (alarm: SenderAlarm) => void;
  /** A send whose result could not be written down: its lease will run out, and the message be settled. */
  readonly trouble: (error: unknown) => void;
};

const channels = ['sms', 'email'] as const;

/** Sends what is due. `turn` claims, starts the sends and returns without waiting for them; `drained` waits for those in flight. */
export const createSender = (needs: SenderNeeds) => {
  const { monotonic, pacing, alarm } = needs;
  const claim = claimMessages(needs);
  const record = inGroups(recordOutcomes(needs));
  const limits = { sms: rateLimit(needs.perSecond.sms), email: rateLimit(needs.perSecond.email) };
  const gateways = { sms: needs.textMessages, email: needs.mailer };
  const breakers = { sms: breaker(needs.chance), email: breaker(needs.chance) };
  const inFlight: Record<MessageChannel, Set<Promise<void>>> = { sms: new Set(), email: new Set() };

  const send = async ({ message, attemptId }: Claimed, claimedAt: number): Promise<void> => {
    const stillOurs = monotonic() - claimedAt < pacing.lease - pacing.sendDeadline;
    const end = stillOurs
      ? await gateways[message.channel].send(message, { id: attemptId })
      : ({ kind: 'not-started' } as const);
    const { channel } = message;
    if (breakers[channel].heard(end, monotonic())) {
      alarm({ kind: breakers[channel].isOpen() ? 'provider-down' : 'provider-back', channel });
    }
    if (!(await record({ message, attemptId, end })) && end.kind === 'accepted') {
      alarm({ kind: 'late-result', messageId: message.id, providerIds: [end.providerId] });
    }
  };

  const turnOf = async (channel: MessageChannel): Promise<number> => {
    const room = pacing.connections[channel] - inFlight[channel].size;
    const allowed = Math.min(
      room,
      limits[channel].available(monotonic()),
      breakers[channel].room(monotonic()),
    );
    if (allowed <= 0) return 0;
    const claimedAt = monotonic();
    const claimed = await claim(channel, allowed);
    limits[channel].take(claimed.length);
    breakers[channel].took(claimed.length, claimedAt);
    for (const one of claimed) {
      const sending = send(one, claimedAt)
        .catch(needs.trouble)
        .finally(() => inFlight[channel].delete(sending));
      inFlight[channel].add(sending);
    }
    return claimed.length;
  };

  const find = (channel: MessageChannel, message: OutgoingMessage) => gateways[channel].find(message);

  return {
    turn: async (): Promise<number> => {
      await expireLeases(needs);
      await expireUnsent(needs);
      await settleAmbiguous({ ...needs, find });
      let started = 0;
      for (const channel of channels) started += await turnOf(channel);
      return started;
    },
    drained: async (): Promise<void> => {
      await Promise.allSettled([...inFlight.sms, ...inFlight.email]);
    },
  };
};
