import type { MessageTemplate } from '../schema/message.ts';
import { digestMessages } from './digest.ts';
import { journeyMessages } from './journey.ts';
import { renewalMessages } from './renewal.ts';
import { signInMessages } from './sign-in.ts';
import { troubleMessages } from './trouble.ts';
import { waitOverMessages } from './wait-over.ts';

export const messageTemplates: readonly MessageTemplate[] = [
  ...signInMessages,
  ...waitOverMessages,
  ...journeyMessages,
  ...troubleMessages,
  ...renewalMessages,
  ...digestMessages,
];

const bySlug: ReadonlyMap<string, MessageTemplate> = new Map(
  messageTemplates.map((template) => [template.slug, template]),
);

/** The shipped template of that slug, or undefined. */
export const templateBySlug = (slug: string): MessageTemplate | undefined => bySlug.get(slug);
