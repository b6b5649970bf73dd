import type { MessageTemplate, SmsTemplate } from '@relais/content/schema/message';
import { measureSms } from '@relais/domain/nudge/sms-text';
import { mistakeInValue, variablesOf } from '@relais/domain/nudge/template';
import { emailSkeleton } from './email-skeleton.ts';
import { type MessageValues, valueNamed, writeMessage } from './message-text.ts';

/** What a message would take: SMS segments, 0 for an e-mail, which is not drawn for it; undefined when it would have a hole. */
export const segmentsOf = (template: MessageTemplate, values: MessageValues): number | undefined => {
  if (template.channel === 'sms') return segmentsOfSms(template, values);
  const { names, stray } = emailSkeleton(template);
  if (stray !== undefined) return undefined;
  return names.some((name) => mistakeInValue(name, valueNamed(name, values)) !== undefined) ? undefined : 0;
};

type Measured = { readonly names: readonly string[]; readonly segments: Map<string, number | undefined> };

const measured = new WeakMap<SmsTemplate, Measured>();
const mostRemembered = 10_000;

/** Most people read the same SMS, links aside, which are all as long: each text is measured once. */
const segmentsOfSms = (template: SmsTemplate, values: MessageValues): number | undefined => {
  let known = measured.get(template);
  if (known === undefined || known.segments.size >= mostRemembered) {
    known = { names: variablesOf(template.body), segments: new Map() };
    measured.set(template, known);
  }
  const key = known.names.map((name) => valueNamed(name, values)).join('\n');
  if (!known.segments.has(key)) {
    const written = writeMessage(template, values);
    known.segments.set(key, written.ok ? measureSms(written.value.text).segments : undefined);
  }
  return known.segments.get(key);
};
