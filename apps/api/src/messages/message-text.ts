import { plainText } from '@relais/content/fact-text';
import { factBySlug } from '@relais/content/facts/facts';
import { emailFooter } from '@relais/content/messages/footer';
import type { EmailTemplate, MessageTemplate, SmsTemplate } from '@relais/content/schema/message';
import { accept, type Result } from '@relais/domain/kernel/result';
import { type FillingRefusal, fillTemplate, variablesOf } from '@relais/domain/nudge/template';
import { emailHtml } from './email-html.ts';

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

const writeSms = ({ body }: SmsTemplate, values: MessageValues): Result<MessageText, FillingRefusal> => {
  const filled = fillTemplate(body, valuesFor(body, values));
  return filled.ok ? accept({ subject: '', text: plainText(filled.value), html: '' }) : filled;
};

const writeEmail = (template: EmailTemplate, values: MessageValues): Result<MessageText, FillingRefusal> => {
  const { sender, neverAsk, check, refusal } = emailFooter;
  const footer = [
    template.reason,
    check,
    ...(template.topic === 'sign-in' ? [] : [refusal]),
    neverAsk,
    sender,
  ];
  const subject = fillTemplate(template.subject, valuesFor(template.subject, values));
  const body = fillTemplate(template.body, valuesFor(template.body, values));
  const below = fillTemplate(footer.join('\n\n'), valuesFor(footer.join('\n\n'), values));
  if (!subject.ok) return subject;
  if (!body.ok) return body;
  if (!below.ok) return below;
  const paragraphs = body.value.split('\n\n');
  const action = template.action === null ? undefined : { label: template.action, link: values.lien ?? '' };
  const text = [
    ...paragraphs,
    ...(action === undefined ? [] : [`${action.label} : ${action.link}`]),
    '—',
    below.value,
  ].join('\n\n');
  return accept({
    subject: subject.value,
    text,
    html: emailHtml({ subject: subject.value, paragraphs, action, footer: below.value.split('\n\n') }),
  });
};

const valuesFor = (body: string, values: MessageValues): ReadonlyMap<string, string> =>
  new Map(
    variablesOf(body).flatMap((name): [string, string][] => {
      const value = Object.hasOwn(values, name) ? values[name] : factBySlug(name)?.text;
      return value === undefined ? [] : [[name, value]];
    }),
  );
