import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Result } from '@relais/domain/kernel/result';
import type { DayText } from '@relais/domain/kernel/working-time/holidays';
import type { FrenchZone } from '@relais/domain/kernel/working-time/zone';
import type { Anchor } from '@relais/domain/nudge/rule';
import type { NudgeTopic } from '@relais/domain/nudge/topic';
import type { NotFound } from '../../acting.ts';
import type { MessageState } from '../../outbox/message-words.ts';

export type ReferenceRefusal = { readonly code: 'reference-malformed' };

export type MessageTopic = NudgeTopic | 'sign-in';

/** What anybody may learn of a message by its reference: that it is ours, how, when and about what. Never to whom. */
export type Verified =
  | { readonly isOurs: false }
  | {
      readonly isOurs: true;
      readonly messages: readonly {
        readonly channel: 'sms' | 'email';
        /** In Paris. */
        readonly day: DayText;
        readonly topic: MessageTopic;
      }[];
    };

/** Why I received it: what happened, when, and the rule that follows from it. */
export type WhyReceived = {
  readonly reference: string;
  readonly channel: 'sms' | 'email';
  readonly topic: MessageTopic;
  /** Slug of the template. */
  readonly template: string;
  /** The name of a template that an editor added. */
  readonly name: string | null;
  readonly writtenAt: Instant;
  readonly sentAt: Instant | null;
  readonly because:
    | { readonly kind: 'sign-in-asked'; readonly at: Instant }
    | {
        readonly kind: 'rule';
        readonly rule: string;
        readonly name: string | null;
        readonly anchor: Anchor | null;
        /** When what the rule counts from happened. */
        readonly at: Instant;
      }
    /** Written by staff to a group of people. */
    | { readonly kind: 'campaign'; readonly at: Instant };
};

/** A message as the person it was sent to may follow it: where it went is masked, its words are not repeated. */
export type ReceivedMessage = {
  readonly id: string;
  readonly at: Instant;
  readonly channel: 'sms' | 'email';
  readonly masked: string;
  readonly template: string;
  /** The name of a template that an editor added. */
  readonly name: string | null;
  readonly reference: string;
  readonly state: MessageState;
  readonly reason: string | null;
  readonly notBefore: Instant;
  readonly acceptedAt: Instant | null;
  readonly endedAt: Instant | null;
  /** It left, or may have: why can be asked. */
  readonly left: boolean;
};

export type ReceivedMessages = {
  readonly now: Instant;
  readonly zone: FrenchZone;
  readonly messages: readonly ReceivedMessage[];
};

export type MessageCheckUseCases = {
  /** The latest messages written to somebody, the newest first: thirty at most. */
  readonly received: (rpps: Rpps) => Promise<ReceivedMessages>;
  readonly verify: (reference: string) => Promise<Result<Verified, ReferenceRefusal>>;
  /** Somebody else's message answers like one that does not exist. */
  readonly why: (rpps: Rpps, reference: string) => Promise<Result<WhyReceived, ReferenceRefusal | NotFound>>;
};
