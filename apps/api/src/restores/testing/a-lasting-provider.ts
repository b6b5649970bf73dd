import type { AttemptOutcome } from '../../outbox/attempt-outcome.ts';
import type { OutgoingMessage } from '../../outbox/message.ts';
import type { Evidence } from '../../outbox/settling.ts';

/** A provider that no restore touches: it accepts all, and knows what it accepted and when. */
export const aLastingProvider = (now: () => number) => {
  const accepted: { readonly reference: string; readonly at: number }[] = [];
  const gateway = {
    send: async ({ reference }: OutgoingMessage): Promise<AttemptOutcome> => {
      accepted.push({ reference, at: now() });
      return { kind: 'accepted', providerId: `SM${accepted.length}` };
    },
    find: async ({ reference, createdAt }: OutgoingMessage): Promise<Evidence> => {
      const found = accepted.flatMap((one, index) =>
        one.reference === reference && one.at >= createdAt ? [`SM${index + 1}`] : [],
      );
      const [first, ...others] = found;
      return first === undefined ? { kind: 'absent' } : { kind: 'found', providerIds: [first, ...others] };
    },
  };
  return {
    gateway,
    references: () => accepted.map(({ reference }) => reference),
    twice: () => {
      const seen = new Set<string>();
      return accepted.filter(({ reference }) => seen.has(reference) || !seen.add(reference)).length;
    },
  };
};
