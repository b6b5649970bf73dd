import type { ActivationEvent } from '@relais/domain/activation/events';
import type { Symptom } from '@relais/domain/activation/symptom';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { PostponeReason } from '@relais/domain/nudge/decide-nudge';
import type { SkipReason } from '@relais/domain/nudge/skip-reason';
import type { NudgeTopic } from '@relais/domain/nudge/topic';
import type { CaseOrigin, CaseOutcome } from '@relais/domain/support/case';
import type { MessageChannel, MessageState } from '../outbox/message-words.ts';

/** One thing that happened to a person: what, when, and who or what did it. The screens put it into words. */
export type TimelineEntry = { readonly id: string; readonly at: Instant; readonly rpps: Rpps } & (
  | { readonly kind: 'activation'; readonly event: ActivationEvent; readonly staffName?: string }
  | ({ readonly kind: 'message' } & MessageView)
  /** Firings that ended for one reason, with the names of their rules. */
  | { readonly kind: 'nudge-skipped'; readonly rules: readonly string[]; readonly reason: SkipReason }
  /** Not decided yet: `at` is when it will be looked at, and what holds it until then, if anything. */
  | { readonly kind: 'nudge-planned'; readonly rule: string; readonly heldBecause: PostponeReason | null }
  /** A message showed coordinates to be stale; `settled` once others are in force, or staff found them right. */
  | { readonly kind: 'coordinates-doubted'; readonly channel: MessageChannel; readonly settled: boolean }
  | ({ readonly kind: 'case' } & CaseStep)
  | {
      readonly kind: 'coordinates-verified';
      readonly channel: MessageChannel;
      /** What staff wrote for staff. */
      readonly because: string;
      readonly staffName?: string;
    }
);

/** A request for help: opened with the promise of a call, taken in hand, ended. What staff noted is for staff only. */
export type CaseStep =
  | {
      readonly step: 'opened';
      readonly origin: CaseOrigin;
      readonly symptom: Symptom | null;
      readonly words: string;
      readonly dueAt: Instant;
    }
  | { readonly step: 'taken'; readonly staffName?: string }
  | {
      readonly step: 'closed';
      readonly outcome: CaseOutcome;
      readonly note: string;
      /** Whether the person themself said so. */
      readonly byThemself: boolean;
      readonly staffName?: string;
    };

/** What staff call the message: the name of its campaign, or of a template that an editor added. */
export type MessageTitle = {
  readonly kind: 'campaign' | 'template';
  readonly name: string;
  readonly topic: NudgeTopic;
};

/** What became of a message, and why. Its text is shown to staff only. */
export type MessageView = {
  readonly messageId: string;
  readonly channel: MessageChannel;
  readonly state: MessageState;
  readonly reason: string | null;
  readonly template: string;
  /** What the product does not name itself. The name of a campaign is for staff: the person is not told it. */
  readonly title: MessageTitle | null;
  readonly reference: string;
  readonly recipient: string;
  readonly notBefore: Instant;
  readonly acceptedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly text: string;
};
