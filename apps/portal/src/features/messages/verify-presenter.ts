import type { FrontRefusal } from '@relais/api-client/front-refusal';
import { refusalSentence } from '@relais/api-client/refusal-sentence';
import type { ServerClient } from '@relais/api-client/server-client';
import { topicWords } from '@relais/content/topic-words';
import { frenchDay } from '@relais/domain/kernel/french-time';
import type { Instant } from '@relais/domain/kernel/instant';
import { parseLocalTime } from '@relais/domain/kernel/local-time';
import type { Result } from '@relais/domain/kernel/result';
import { oneStop } from '../../lib/one-stop.ts';
import { channelName } from './presenter.ts';

type Verified = Awaited<ReturnType<ServerClient['messages']['verify']['query']>>;

export type VerifyView = {
  readonly typed: string;
  /** Nothing was asked yet, or it cannot be answered. */
  readonly answer?: VerifyAnswer;
  /** What is wrong with the reference. */
  readonly mistake?: string;
  /** Why it could not be checked. */
  readonly problem?: string;
};

export type VerifyAnswer =
  | { readonly kind: 'yes'; readonly messages: readonly string[] }
  | { readonly kind: 'no' };

/** "Ce message vient-il de vous ?" */
export const presentCheck = (
  typed: string,
  answer: Result<Verified, FrontRefusal> | undefined,
  now: Instant,
): VerifyView => {
  if (answer === undefined) return { typed };
  if (!answer.ok) {
    const { refusal } = answer;
    if (refusal.code === 'reference-malformed' || refusal.code === 'invalid-input') {
      return { typed, mistake: refusalSentence({ code: 'reference-malformed' }, { now }) };
    }
    return { typed, problem: refusalSentence(refusal, { now }) };
  }
  if (!answer.value.isOurs) return { typed, answer: { kind: 'no' } };
  const messages = answer.value.messages.map(({ channel, day, topic }) => {
    const noon = parseLocalTime(`${day}T12:00`, 'Europe/Paris');
    const when = noon.ok ? ` du ${frenchDay(noon.value, { now, zone: 'Europe/Paris' })}` : '';
    return oneStop(`${channelName(channel)}${when}. Sujet : ${topicWords[topic].name.toLowerCase()}.`);
  });
  return { typed, answer: { kind: 'yes', messages } };
};
