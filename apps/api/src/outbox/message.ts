import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Tables } from '../database/schema.ts';

export type MessageRow = Tables['messages']['$inferSelect'];
export type MessageState = MessageRow['state'];
export type MessageChannel = MessageRow['channel'];
/** A nudge is worth keeping until it leaves; a sign-in code is worthless after ten minutes. */
export type MessageLane = MessageRow['lane'];

/** What is handed to a gateway: everything was decided and rendered before, nothing is looked up while sending. */
export type OutgoingMessage = Pick<
  MessageRow,
  'id' | 'reference' | 'channel' | 'recipient' | 'subject' | 'text' | 'html'
> & {
  readonly createdAt: Instant;
};

/** What a use case asks to be sent, in its own transaction. */
export type MessageIntent = OutgoingMessageContent & {
  /** Person, rule, slot and channel: writing the same intention twice changes nothing. */
  readonly dedupeKey: string;
  readonly reference: string;
  readonly rpps: Rpps;
  readonly nudgeId?: string;
  readonly lane: MessageLane;
  readonly template: string;
  readonly templateVersion: number;
  readonly notBefore: Instant;
  readonly expiresAt: Instant;
};

type OutgoingMessageContent = Pick<MessageRow, 'channel' | 'recipient' | 'subject' | 'text' | 'html'>;
