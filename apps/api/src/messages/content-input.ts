import { z } from 'zod';

const text = (longest: number) => z.string().max(longest);

export const smsInput = z.strictObject({ channel: z.literal('sms'), body: text(2_000) });

export const emailInput = z.strictObject({
  channel: z.literal('email'),
  subject: text(300),
  body: text(10_000),
  action: text(200).nullable(),
  reason: text(600),
});

/** A text as an editor types it: only its shape is checked here, a draft may still be wrong. */
export const contentInput = z.discriminatedUnion('channel', [smsInput, emailInput]);
