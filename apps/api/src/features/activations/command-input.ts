import { exclusionReasons, renewalReasons } from '@relais/domain/activation/reason';
import { symptoms } from '@relais/domain/activation/symptom';
import type { Instant } from '@relais/domain/kernel/instant';
import { z } from 'zod';
import { freeText } from '../../rpc/free-text.ts';

const instant = z
  .number()
  .int()
  .transform((milliseconds) => milliseconds as Instant);
const route = z.enum(['without-card', 'with-card']);
const symptom = z.enum(symptoms);
const slug = z.string().regex(/^[a-z0-9-]{1,80}$/);
const reason = freeText(500);

/** What staff may also do in someone's name, on the phone with them. */
const moves = [
  z.object({ type: z.literal('begin'), route }),
  z.object({ type: z.literal('complete-step'), step: slug }),
  z.object({ type: z.literal('report-symptom'), symptom }),
  z.object({ type: z.literal('try-remedy'), remedy: slug, worked: z.boolean() }),
  z.object({ type: z.literal('declare-coordinate-update'), at: instant }),
  z.object({ type: z.literal('switch-route'), route }),
  z.object({ type: z.literal('declare-lost'), reason: z.enum(renewalReasons) }),
  z.object({ type: z.literal('choose-card-only') }),
] as const;

/** What a pharmacist may ask of their own activation. */
export const pharmacistCommand = z.discriminatedUnion('type', [
  ...moves,
  z.object({ type: z.literal('declare-active') }),
]);

const correction = z.discriminatedUnion('status', [
  z.object({ status: z.literal('to-start') }),
  z.object({ status: z.literal('under-way'), route }),
  z.object({ status: z.literal('blocked'), route, symptom }),
  z.object({ status: z.literal('waiting'), updatedAt: instant }),
  z.object({ status: z.literal('active') }),
  z.object({ status: z.literal('to-renew'), reason: z.enum(renewalReasons) }),
  z.object({ status: z.literal('card-only') }),
]);

/** What staff may ask of somebody's activation. */
export const staffCommand = z.discriminatedUnion('type', [
  ...moves,
  z.object({ type: z.literal('confirm-active'), reason }),
  z.object({ type: z.literal('exclude'), reason: z.enum(exclusionReasons) }),
  z.object({ type: z.literal('reinstate'), reason }),
  z.object({ type: z.literal('correct-status'), to: correction, reason }),
]);
