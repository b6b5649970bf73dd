import { factBySlug } from '@relais/content/facts/facts';
import { type ContentMistake, checkContent, fieldsOf } from '@relais/content/messages/check-content';
import { type ContentMeasure, measureContent } from '@relais/content/messages/content-measure';
import type { MessageContent, MessageVariable } from '@relais/content/schema/message';
import type { NudgeSettings } from '@relais/domain/nudge/settings';
import { variablesOf } from '@relais/domain/nudge/template';
import { type MessagePrice, messagePrice } from './message-price.ts';

/** What a text costs, and what keeps it from leaving: the same for a template and for a campaign. */
export type WordsCheck = ContentMeasure & {
  readonly channel: MessageContent['channel'];
  readonly price: MessagePrice;
  /** The variables and facts named, each once. */
  readonly variables: readonly string[];
  readonly mistakes: readonly ContentMistake[];
};

export type WordsRules = {
  readonly available: readonly MessageVariable[];
  readonly required: readonly MessageVariable[];
  readonly allowedOrigin: string;
};

/** What must be put right before this text may leave. */
export const mistakesInWords = (content: MessageContent, rules: WordsRules): readonly ContentMistake[] =>
  checkContent(content, { ...rules, factBySlug });

export const checkWords = (
  content: MessageContent,
  rules: WordsRules,
  settings: Pick<NudgeSettings, 'smsSegmentPrice'>,
): WordsCheck => {
  const measure = measureContent(content, { allowedOrigin: rules.allowedOrigin, factBySlug });
  return {
    ...measure,
    channel: content.channel,
    price: messagePrice(measure.segments, settings),
    variables: [...namesIn(content)],
    mistakes: mistakesInWords(content, rules),
  };
};

/** The variables and facts that a text names. */
export const namesIn = (content: MessageContent): ReadonlySet<string> =>
  new Set(fieldsOf(content).flatMap(([, text]) => variablesOf(text)));
