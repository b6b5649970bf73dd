import type { MessageContent } from '@relais/content/schema/message';
import type { Typed } from './typed-fields.ts';

/** What a form of this channel holds. An empty button means that the e-mail has none. */
export const contentIn = (channel: string | undefined, typed: Typed): MessageContent => {
  const body = lines(typed['body']);
  if (channel === 'sms') return { channel: 'sms', body };
  const action = (typed['action'] ?? '').trim();
  return {
    channel: 'email',
    subject: (typed['subject'] ?? '').trim(),
    body,
    action: action === '' ? null : action,
    reason: (typed['reason'] ?? '').trim(),
  };
};

/** Forms send two characters for the end of a line. */
const lines = (text = ''): string => text.replaceAll('\r\n', '\n');
