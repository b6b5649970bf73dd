import { emailFooter } from '@relais/content/messages/footer';
import type { EmailTemplate } from '@relais/content/schema/message';
import { strayBrace } from '@relais/domain/nudge/template';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { EmailLayout } from './email-layout.tsx';
import { type PreparedText, prepareText } from './prepared-text.ts';

export type EmailSkeleton = {
  readonly subject: PreparedText;
  readonly text: PreparedText;
  readonly html: PreparedText;
  /** Every placeholder of the three. */
  readonly names: readonly string[];
  /** Where a brace stands that belongs to no placeholder: such a template fills nothing. */
  readonly stray: number | undefined;
};

const links = new Set(['lien', 'lien-refus', 'lien-verifier']);

const skeletons = new WeakMap<EmailTemplate, EmailSkeleton>();

/**
 * A template drawn once, its placeholders left in place: each message then costs a few joins of strings. A template is
 * a value that never changes, so the drawing lasts as long as the template itself.
 */
export const emailSkeleton = (template: EmailTemplate): EmailSkeleton => {
  const known = skeletons.get(template);
  if (known !== undefined) return known;
  const drawn = draw(template);
  skeletons.set(template, drawn);
  return drawn;
};

const draw = (template: EmailTemplate): EmailSkeleton => {
  const paragraphs = template.body.split(/\n{2,}/);
  const action = template.action === null ? undefined : { label: template.action, link: '{lien}' };
  const footer = footerOf(template);
  const html = renderToStaticMarkup(
    createElement(EmailLayout, {
      sender: emailFooter.sender,
      subject: template.subject,
      paragraphs,
      action,
      footer,
      links,
    }),
  );
  const text = [
    ...paragraphs,
    ...(action === undefined ? [] : [`${action.label}\u00A0: ${action.link}`]),
    '—',
    ...footer,
  ].join('\n\n');
  const prepared = {
    subject: prepareText(template.subject),
    text: prepareText(text),
    html: prepareText(`<!doctype html>${html}`),
  };
  return {
    ...prepared,
    names: [...new Set(Object.values(prepared).flatMap(({ names }) => names))],
    stray: strayBrace(`${template.subject}\n${text}`),
  };
};

const footerOf = ({ reason, topic }: EmailTemplate): readonly string[] => [
  reason,
  emailFooter.check,
  ...(topic === 'sign-in' ? [] : [emailFooter.refusal]),
  emailFooter.neverAsk,
  emailFooter.sender,
];
