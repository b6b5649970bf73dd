import type { MessageTemplate } from '@relais/content/schema/message';
import { measureSms } from '@relais/domain/nudge/sms-text';
import { mistakeInValue } from '@relais/domain/nudge/template';
import { emailSkeleton } from './email-skeleton.ts';
import { type MessageValues, valueNamed, writeMessage } from './message-text.ts';

/** What a message would take: SMS segments, 0 for an e-mail, which is not drawn for it; undefined when it would have a hole. */
export const segmentsOf = (template: MessageTemplate, values: MessageValues): number | undefined => {
  if (template.channel === 'sms') {
    const written = writeMessage(template, values);
    return written.ok ? measureSms(written.value.text).segments : undefined;
  }
  const { names, stray } = emailSkeleton(template);
  if (stray !== undefined) return undefined;
  return names.some((name) => mistakeInValue(name, valueNamed(name, values)) !== undefined) ? undefined : 0;
};
