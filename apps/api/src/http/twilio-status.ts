import { z } from 'zod';
import type { Receipt } from '../outbox/record-receipt.ts';

/** Twilio adds fields without notice, and signs them too: known ones are checked, the others kept for the signature. */
const fieldsSchema = z
  .object({
    MessageSid: z.string().regex(/^(SM|MM)[0-9a-f]{32}$/),
    MessageStatus: z.string().regex(/^[a-z_]{1,30}$/),
    ErrorCode: z
      .string()
      .regex(/^\d{1,6}$/)
      .optional(),
  })
  .catchall(z.union([z.string().max(2_000), z.array(z.string().max(2_000)).max(20)]));

const querySchema = z.object({ attempt: z.string().regex(/^[0-9a-f-]{36}$/) });

export type SignedFields = Readonly<Record<string, string | readonly string[]>>;

export type TwilioStatus = {
  readonly receipt: Omit<Receipt, 'id'>;
  readonly fields: SignedFields;
  readonly query: readonly (readonly [string, string])[];
  /** The same for the same statement, whatever the order of its fields. */
  readonly signedContent: string;
};

/** What a status callback says, or `undefined` when it is not one. Says nothing of who sent it. */
export const readStatus = (query: unknown, body: unknown): TwilioStatus | undefined => {
  const fields = fieldsSchema.safeParse(body);
  const attempt = querySchema.strict().safeParse(query);
  if (!fields.success || !attempt.success) return undefined;
  const { MessageSid, MessageStatus, ErrorCode } = fields.data;
  return {
    receipt: {
      attemptId: attempt.data.attempt,
      providerId: MessageSid,
      status: MessageStatus,
      errorCode: ErrorCode,
    },
    fields: fields.data,
    query: [['attempt', attempt.data.attempt]],
    signedContent: `${attempt.data.attempt} ${MessageSid} ${MessageStatus} ${ErrorCode ?? ''}`,
  };
};
