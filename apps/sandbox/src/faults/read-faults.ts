import { z } from 'zod';
import {
  acceptingSteps,
  type Fault,
  faultKinds,
  faultSteps,
  kindsByStep,
  stepsWithoutRecipient,
} from './fault.ts';

const waitSchema = z.int().min(0).max(3_600_000);

const objection = (fault: Fault): string | null => {
  const { on, kind, code, to, accepted, delayMs } = fault;
  const kinds: readonly string[] = kindsByStep[on];
  if (!kinds.includes(kind)) return `"${kind}" cannot happen on "${on}"; use one of ${kinds.join(', ')}`;
  if (to !== undefined && stepsWithoutRecipient.includes(on)) {
    return `"to" cannot be used on "${on}": the recipient is not known yet`;
  }
  if (kind === 'delay' && delayMs === undefined) return '"delay" needs "delayMs"';
  if (accepted !== undefined && !acceptingSteps.includes(on)) {
    return `"accepted" only makes sense on ${acceptingSteps.join(' and ')}`;
  }
  if (accepted !== undefined && kind !== 'status' && kind !== 'delay') {
    return '"accepted" goes with "status" or "delay"';
  }
  if (code === undefined) return null;
  if (kind !== 'refuse' && kind !== 'status') return `"code" goes with "refuse" or "status", not "${kind}"`;
  if ((on.startsWith('smtp-') || on === 'mail-delivery') && (code < 400 || code > 599)) {
    return `an SMTP reply that refuses is between 400 and 599, not ${code}`;
  }
  if (on === 'sms-delivery' && (code < 30_000 || code > 30_999)) {
    return `a delivery fails with a code between 30000 and 30999, not ${code}`;
  }
  const isHttpError = code >= 400 && code <= 599;
  const isRequestError = code >= 20_000 && code <= 69_999 && Math.trunc(code / 1_000) !== 30;
  if (on.startsWith('sms-') && on !== 'sms-delivery' && !isHttpError && !isRequestError) {
    return `${code} is neither an HTTP error (400 to 599) nor a Twilio request error; outcomes of delivery (30xxx) go on "sms-delivery"`;
  }
  return null;
};

const faultSchema = z
  .strictObject({
    on: z.enum(faultSteps),
    kind: z.enum(faultKinds),
    code: z.int().optional(),
    delayMs: waitSchema.optional(),
    times: z.int().min(1).optional(),
    rate: z.number().min(0).max(1).optional(),
    to: z.string().min(1).optional(),
    accepted: z.boolean().optional(),
  })
  .superRefine((fault, context) => {
    const message = objection(fault);
    if (message !== null) context.addIssue({ code: 'custom', message });
  });

const settingsSchema = z.strictObject({
  faults: z.array(faultSchema).optional(),
  listLagMs: waitSchema.optional(),
  deliveryDelayMs: waitSchema.optional(),
  seed: z.int().min(0).optional(),
});

export type FaultSettings = z.infer<typeof settingsSchema>;

/** Reads the body of `POST /api/faults`; a wrong one gives a sentence that names the place and the reason. */
export const readFaultSettings = (
  body: unknown,
): { readonly settings: FaultSettings } | { readonly refusal: string } => {
  const read = settingsSchema.safeParse(body);
  if (read.success) return { settings: read.data };
  const sentences = read.error.issues.map(({ path, message }) => {
    const place = path.reduce<string>(
      (left, part) => (typeof part === 'number' ? `${left}[${part}]` : `${left}.${String(part)}`),
      '',
    );
    return place === '' ? message : `${place.replace(/^\./, '')}: ${message}`;
  });
  return { refusal: `${sentences.join('. ')}.` };
};
