import type { AttemptOutcome } from '../outbox/attempt-outcome.ts';
import type { OutgoingMessage } from '../outbox/message.ts';
import type { Evidence } from '../outbox/settling.ts';
import type { AttemptReference } from './text-messages.ts';

/** The way out for e-mail. `send` never throws: what it cannot prove, it calls ambiguous. */
export type Mailer = {
  readonly send: (message: OutgoingMessage, attempt: AttemptReference) => Promise<AttemptOutcome>;
  readonly find: (message: OutgoingMessage) => Promise<Evidence>;
};
