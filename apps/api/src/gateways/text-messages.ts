import type { AttemptOutcome } from '../outbox/attempt-outcome.ts';
import type { OutgoingMessage } from '../outbox/message.ts';
import type { Evidence } from '../outbox/settling.ts';

/** The way out for SMS. `send` never throws: what it cannot prove, it calls ambiguous. */
export type TextMessages = {
  readonly send: (message: OutgoingMessage, attempt: AttemptReference) => Promise<AttemptOutcome>;
  /** Looks for the message among what the provider accepted for this recipient since the message was written, by its reference. */
  readonly find: (message: OutgoingMessage) => Promise<Evidence>;
};

export type AttemptReference = { readonly id: string };
