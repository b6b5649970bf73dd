import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Tables } from '../database/schema.ts';
import type { MessageLane } from './message-words.ts';

export type { MessageChannel, MessageLane, MessageState } from './message-words.ts';

export type MessageRow = Tables['messages']['$inferSelect'];

/** What is handed to a gateway: everything was decided and rendered before, nothing is looked up while sending. */
export type OutgoingMessage = Pick<
  MessageRow,
  'id' | 'reference' | 'channel' | 'recipient' | 'subject' | 'text' | 'html'
> &
  Partial<Pick<MessageRow, 'unsubscribeUrl'>> & {
    readonly createdAt: Instant;
  };

/** What a use case asks to be sent, in its own transaction. */
export type MessageIntent = OutgoingMessageContent & {
  /** Person, rule, slot and channel: writing the same intention twice changes nothing. */
  readonly dedupeKey: string;
  readonly reference: string;
  readonly rpps: Rpps;
  readonly nudgeId?: string;
  readonly campaignId?: string;
  readonly unsubscribeUrl?: string | null;
  readonly linkPurpose?: MessageRow['linkPurpose'];
  readonly lane: MessageLane;
  readonly template: string;
  readonly templateVersion: number;
  readonly notBefore: Instant;
  readonly expiresAt: Instant;
};

type OutgoingMessageContent = Pick<MessageRow, 'channel' | 'recipient' | 'subject' | 'text' | 'html'>;
