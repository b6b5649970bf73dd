import { mistakesInTemplate, variablesOf } from '@relais/domain/nudge/template';
import type { Fact } from '../schema/fact.ts';
import type { ContentField, MessageContent } from '../schema/message.ts';
import { messageVariables } from '../schema/message.ts';
import { measureContent } from './content-measure.ts';
import { foreignLinksIn } from './foreign-links.ts';

/** What keeps a text from being published. `index` counts UTF-16 units from 0 in the field named. */
export type ContentMistake =
  | { readonly code: 'field-empty'; readonly field: ContentField }
  | { readonly code: 'field-too-long'; readonly field: ContentField; readonly longest: number }
  /** A line break where one line is expected, or an invisible character: either could forge a header. */
  | { readonly code: 'control-character'; readonly field: ContentField; readonly index: number }
  | { readonly code: 'malformed-placeholder'; readonly field: ContentField; readonly index: number }
  | NamedMistake<'unknown-variable'>
  /** A variable that exists, but that a message of this kind cannot know. */
  | NamedMistake<'variable-not-available'>
  /** A fact that has lost its text. */
  | NamedMistake<'missing-fact'>
  | { readonly code: 'required-variable'; readonly name: string }
  | {
      readonly code: 'foreign-link';
      readonly field: ContentField;
      readonly link: string;
      readonly index: number;
    }
  | { readonly code: 'reason-start' }
  | { readonly code: 'too-many-segments'; readonly segments: number; readonly most: number };

type NamedMistake<Code extends string> = {
  readonly code: Code;
  readonly field: ContentField;
  readonly name: string;
  readonly index: number;
};

export type ContentRules = {
  readonly available: readonly string[];
  readonly required: readonly string[];
  /** "https://relais.example": the only place a link may lead to. */
  readonly allowedOrigin: string;
  readonly factBySlug: (slug: string) => Pick<Fact, 'text' | 'value'> | undefined;
};

export const mostSegments = 3;
export const reasonStart = 'Vous recevez ce message car ';

const longest: Readonly<Record<ContentField, number>> = {
  subject: 150,
  body: 5_000,
  action: 60,
  reason: 300,
};
const invisible = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
const invisibleInBody = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/** Everything to put right before this text may be sent to anybody. Empty: it may. */
export const checkContent = (content: MessageContent, rules: ContentRules): readonly ContentMistake[] => {
  const fields = fieldsOf(content);
  const mistakes = fields.flatMap(([field, text]) => mistakesInField(field, text, rules));
  const named = new Set(fields.flatMap(([, text]) => variablesOf(text)));
  const { segments } = measureContent(content, rules);
  return [
    ...mistakes,
    ...rules.required
      .filter((name) => !named.has(name))
      .map((name): ContentMistake => ({ code: 'required-variable', name })),
    ...(content.channel === 'email' && !content.reason.startsWith(reasonStart)
      ? [{ code: 'reason-start' } as const]
      : []),
    ...(segments > mostSegments
      ? [{ code: 'too-many-segments', segments, most: mostSegments } as const]
      : []),
  ];
};

/** The texts of a message, by field, in the order in which they are read. */
export const fieldsOf = (content: MessageContent): readonly (readonly [ContentField, string])[] => {
  if (content.channel === 'sms') return [['body', content.body]];
  const { subject, body, action, reason } = content;
  return [
    ['subject', subject],
    ['body', body],
    ...(action === null ? [] : [['action', action] as const]),
    ['reason', reason],
  ];
};

const mistakesInField = (field: ContentField, text: string, rules: ContentRules): ContentMistake[] => {
  if (text.trim() === '') return [{ code: 'field-empty', field }];
  const tooLong = text.length > longest[field];
  const forged = text.search(field === 'body' ? invisibleInBody : invisible);
  return [
    ...(tooLong ? [{ code: 'field-too-long', field, longest: longest[field] } as const] : []),
    ...(forged === -1 ? [] : [{ code: 'control-character', field, index: forged } as const]),
    ...mistakesInTemplate(text, new Set()).flatMap((mistake): ContentMistake[] =>
      mistake.code === 'malformed-placeholder'
        ? [{ ...mistake, field }]
        : mistakesInName(field, mistake.name, mistake.index, rules),
    ),
    ...foreignLinksIn(text, rules.allowedOrigin).map(
      (found): ContentMistake => ({ code: 'foreign-link', field, ...found }),
    ),
  ];
};

const mistakesInName = (
  field: ContentField,
  name: string,
  index: number,
  { available, factBySlug, allowedOrigin }: ContentRules,
): ContentMistake[] => {
  if (available.includes(name)) return [];
  const variables: readonly string[] = messageVariables;
  if (variables.includes(name)) return [{ code: 'variable-not-available', field, name, index }];
  const fact = factBySlug(name);
  if (fact === undefined) return [{ code: 'unknown-variable', field, name, index }];
  if (fact.text.trim() === '') return [{ code: 'missing-fact', field, name, index }];
  return foreignLinksIn(fact.text, allowedOrigin)
    .filter(() => fact.value.kind === 'link')
    .map(({ link }): ContentMistake => ({ code: 'foreign-link', field, link, index }));
};
