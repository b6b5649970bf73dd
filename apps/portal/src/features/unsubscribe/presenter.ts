import type { FrontRefusal } from '@relais/api-client/front-refusal';
import { refusalSentence } from '@relais/api-client/refusal-sentence';
import type { ServerClient } from '@relais/api-client/server-client';
import { channelWords, topicWords } from '@relais/content/topic-words';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Result } from '@relais/domain/kernel/result';

type RefusalLink = Awaited<ReturnType<ServerClient['unsubscribe']['describe']['query']>>;

export type RefusalView =
  | { readonly kind: 'dead' }
  | { readonly kind: 'unavailable'; readonly sentence: string }
  | {
      readonly kind: 'live';
      readonly token: string;
      /** They are refused already. */
      readonly done: boolean;
      readonly topic: string;
      readonly meaning: string;
      /** "par e-mail, à c…@example.org". */
      readonly by: string;
    };

/** What the page of a refusal link says. It names nobody: a mailbox may be shared. */
export const presentRefusal = (
  token: string,
  answer: Result<RefusalLink, FrontRefusal>,
  now: Instant,
): RefusalView => {
  if (!answer.ok) {
    const isDead = ['unsubscribe-link-unknown', 'invalid-input'].includes(answer.refusal.code);
    return isDead
      ? { kind: 'dead' }
      : { kind: 'unavailable', sentence: refusalSentence(answer.refusal, { now }) };
  }
  const { channel, topic, masked, done } = answer.value;
  const to =
    masked === undefined ? '' : `, ${channel === 'sms' ? 'au' : 'à'} ${masked.replaceAll(' ', '\u00A0')}`;
  return {
    kind: 'live',
    token,
    done,
    topic: topicWords[topic].name,
    meaning: topicWords[topic].meaning,
    by: `par ${channelWords[channel]}${to}`,
  };
};
