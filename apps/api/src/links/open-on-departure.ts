import type { Digest } from '../foundations.ts';
import type { MessageHooks } from '../outbox/message-hooks.ts';
import { openPersonalLink } from './personal-link.ts';

/**
 * Makes the link of a message work at the moment the message may leave, in the transaction of its claim. Until then the
 * links sent before go on working: a message that is skipped at the last moment takes nothing away.
 */
export const openingLinks = (digest: Digest, hooks: MessageHooks): MessageHooks => ({
  ...hooks,
  async mayLeave(sql, message, now) {
    const decision = await hooks.mayLeave(sql, message, now);
    const { rpps, linkPurpose: purpose, dedupeKey: messageKey, channel } = message;
    if (decision.kind === 'leave' && purpose !== null) {
      await openPersonalLink(sql, digest, { rpps, purpose, messageKey, channel, now });
    }
    return decision;
  },
});
