import type { ServerClient } from '@relais/api-client/server-client';
import { templateBySlug } from '@relais/content/messages/templates';
import { type ReceiptTold, receiptWords } from '@relais/content/receipt-words';
import type { channelWords } from '@relais/content/topic-words';
import { frenchMoment, type Viewpoint } from '@relais/domain/kernel/french-time';
import { isoFromInstant } from '@relais/domain/kernel/instant';
import { unbroken } from '../../lib/unbroken.ts';

export type Received = Awaited<ReturnType<ServerClient['messages']['received']['query']>>;

export type MessageLine = {
  readonly id: string;
  readonly title: string;
  readonly to: string;
  readonly receipt: ReceiptTold;
  readonly reference: string;
  readonly when: string;
  readonly iso: string;
  /** The page that says why it was sent. */
  readonly why?: string;
};

/** The messages written to the visitor, the newest first, each with what became of it. */
export const presentReceived = ({ now, zone, messages }: Received): readonly MessageLine[] => {
  const from: Viewpoint = { now, zone };
  return messages.map((message) => ({
    id: message.id,
    title: templateName(message),
    to: `${message.channel === 'sms' ? 'SMS au' : 'E-mail à'} ${unbroken(message.masked)}`,
    receipt: receiptWords(message, from),
    reference: message.reference,
    when: frenchMoment(message.at, from),
    iso: isoFromInstant(message.at),
    ...(message.left ? { why: `/preferences/messages/${message.reference}` } : {}),
  }));
};

/** The template's name without the channel, which the line already says. */
export const templateName = ({
  template,
  name,
}: Pick<Received['messages'][number], 'template' | 'name'>): string =>
  (name ?? templateBySlug(template)?.name ?? fallback(template)).replace(/ \((?:SMS|e-mail)\)$/, '');

const fallback = (template: string): string =>
  template.startsWith('campaign/') ? 'Message de l’équipe' : 'Message';

export const channelName = (channel: keyof typeof channelWords): string =>
  channel === 'sms' ? 'SMS' : 'E-mail';
