import { economicalText } from '@relais/domain/nudge/economical-text';
import { measureSms, type OffendingCharacter, type SmsEncoding } from '@relais/domain/nudge/sms-text';
import { plainText } from '../fact-text.ts';
import type { Fact } from '../schema/fact.ts';
import type { MessageContent } from '../schema/message.ts';
import { variableWords } from './variables.ts';

export type ContentMeasure = {
  readonly encoding: SmsEncoding;
  readonly units: number;
  /** 0 for an e-mail, which is not billed by segment. */
  readonly segments: number;
  /** Units past the end of the first segment: what to cut for the price of one. 0 when it fits. */
  readonly pastFirstSegment: number;
  /** The characters of the body itself that force the expensive encoding, where they stand in it. */
  readonly offending: readonly OffendingCharacter[];
  /** The same body at a lower price; null when nothing can be gained. */
  readonly economical: string | null;
};

/** Where messages lead to, and the facts they may name. */
export type MeasureContext = {
  /** "https://relais.example". */
  readonly allowedOrigin: string;
  readonly factBySlug: (slug: string) => Pick<Fact, 'text'> | undefined;
};

/** A long value of each variable; links are as long as they are under this address. */
export const exampleValues = (allowedOrigin: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(variableWords).map(([name, { example }]) => [
      name,
      example.replace('https://relais.example', allowedOrigin),
    ]),
  );

const unbilled: ContentMeasure = {
  encoding: 'GSM-7',
  units: 0,
  segments: 0,
  pastFirstSegment: 0,
  offending: [],
  economical: null,
};

const firstSegment: Readonly<Record<SmsEncoding, number>> = { 'GSM-7': 160, 'UCS-2': 70 };

/** What an SMS costs once filled with a long example of each variable, and with the facts as they stand. */
export const measureContent = (
  content: MessageContent,
  { allowedOrigin, factBySlug }: MeasureContext,
): ContentMeasure => {
  if (content.channel === 'email') return unbilled;
  const examples = exampleValues(allowedOrigin);
  const plain = plainText(content.body);
  const { offending } = measureSms(plain);
  const filled = plain.replace(
    /\{([a-z][a-z0-9-]*)\}/g,
    (placeholder, name: string) => examples[name] ?? economicalText(factBySlug(name)?.text ?? placeholder),
  );
  const { encoding, units, segments } = measureSms(filled);
  const economical = economicalText(content.body);
  return {
    encoding,
    units,
    segments,
    pastFirstSegment: Math.max(0, units - firstSegment[encoding]),
    offending,
    economical: offending.length === 0 || economical === content.body ? null : economical,
  };
};
