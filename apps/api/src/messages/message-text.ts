import { plainText } from '@relais/content/fact-text';
import { factBySlug } from '@relais/content/facts/facts';
import type { EmailTemplate, MessageTemplate, SmsTemplate } from '@relais/content/schema/message';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import { economicalText } from '@relais/domain/nudge/economical-text';
import { measureSms } from '@relais/domain/nudge/sms-text';
import {
  type FillingRefusal,
  fillTemplate,
  mistakeInValue,
  variablesOf,
} from '@relais/domain/nudge/template';
import { emailSkeleton } from './email-skeleton.ts';

/** What stands in a message: an SMS has a text only. */
export type MessageText = { readonly subject: string; readonly text: string; readonly html: string };

/** The variables of one message; facts are looked up by their own name. */
export type MessageValues = Readonly<Record<string, string> & { readonly lien?: string }>;

/** Fills a template with the message's own values and the facts as they stand. Refuses rather than leave a hole. */
export const writeMessage = (
  template: MessageTemplate,
  values: MessageValues,
): Result<MessageText, FillingRefusal> =>
  template.channel === 'sms' ? writeSms(template, values) : writeEmail(template, values);

/**
 * Typographic spaces and apostrophes give way to ordinary ones. Where the template itself fits the GSM alphabet, so do the
 * values put in it: the ê of one name would otherwise turn one segment into three, and the price shown would be wrong.
 */
const writeSms = ({ body }: SmsTemplate, values: MessageValues): Result<MessageText, FillingRefusal> => {
  const plain = plainText(body);
  const economical = measureSms(plain).encoding === 'GSM-7';
  const filled = fillTemplate(
    plain,
    new Map(
      variablesOf(plain).map((name): [string, string] => {
        const value = plainText(valueNamed(name, values));
        return [name, economical ? economicalText(value) : value];
      }),
    ),
  );
  return filled.ok ? accept({ subject: '', text: filled.value, html: '' }) : filled;
};

const writeEmail = (template: EmailTemplate, values: MessageValues): Result<MessageText, FillingRefusal> => {
  const { subject, text, html, names, stray } = emailSkeleton(template);
  if (stray !== undefined) return refuse({ code: 'malformed-placeholder', index: stray });
  const found = new Map<string, string>();
  for (const name of names) {
    const value = valueNamed(name, values);
    const mistake = mistakeInValue(name, value);
    if (mistake !== undefined) return refuse(mistake);
    found.set(name, value);
  }
  const plain = (name: string) => found.get(name) ?? '';
  return accept({
    subject: subject.fill(plain),
    text: text.fill(plain),
    html: html.fill((name) => escaped(plain(name))),
  });
};

/** Empty when neither the message nor the facts know the name: the filling then refuses. */
export const valueNamed = (name: string, values: MessageValues): string =>
  (Object.hasOwn(values, name) ? values[name] : factBySlug(name)?.text) ?? '';

const special = /[&<>"']/;

const escaped = (text: string): string =>
  special.test(text)
    ? text
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/'/g, '&#39;')
    : text;
