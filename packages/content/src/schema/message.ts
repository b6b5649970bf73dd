import { z } from 'zod';
import { slugSchema } from './source.ts';

/** What only the sending of one message can know; every other placeholder is the slug of a fact. */
export const messageVariables = [
  'prenom',
  'lien',
  'lien-refus',
  'lien-verifier',
  'ref',
  'code',
  'validite',
  'etape',
  'etapes',
  'titre-etape',
  'date',
  'officine',
  'actives',
  'pharmaciens',
] as const;
export type MessageVariable = (typeof messageVariables)[number];

const described = {
  slug: slugSchema,
  /** Name in the studio. */
  name: z.string().min(3),
  topic: z.enum(['sign-in', 'activation', 'team', 'help']),
  audience: z.enum(['pharmacist', 'titulaire']),
};

export const messageTemplateSchema = z.discriminatedUnion('channel', [
  /** One GSM-7 segment once filled; the refusal is behind the link. */
  z.strictObject({ ...described, channel: z.literal('sms'), body: z.string().min(10) }),
  z.strictObject({
    ...described,
    channel: z.literal('email'),
    subject: z.string().min(5),
    /** Paragraphs separated by an empty line. The footer is added to every e-mail. */
    body: z.string().min(10),
    /** The label of the one button, which leads to `{lien}`; null when the message needs none. */
    action: z.string().nullable(),
    /** "Vous recevez ce message car…" */
    reason: z.string().startsWith('Vous recevez ce message car '),
  }),
]);
export type MessageTemplate = z.infer<typeof messageTemplateSchema>;
export type SmsTemplate = Extract<MessageTemplate, { channel: 'sms' }>;
export type EmailTemplate = Extract<MessageTemplate, { channel: 'email' }>;

/** What a template is for; its words are those of its version in force. */
export type TemplateDescription = Pick<MessageTemplate, 'slug' | 'name' | 'topic' | 'audience' | 'channel'>;

/** What an editor writes of a template; its name, its topic and its channel are the product's. */
export type SmsContent = Pick<SmsTemplate, 'channel' | 'body'>;
export type EmailContent = Pick<EmailTemplate, 'channel' | 'subject' | 'body' | 'action' | 'reason'>;
export type MessageContent = SmsContent | EmailContent;
export type ContentField = 'subject' | 'body' | 'action' | 'reason';
