import { z } from 'zod';
import { certaintySchema, daySchema, slugSchema, sourcesSchema } from './source.ts';

const timeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/** ISO days of the week (1 = Monday … 7 = Sunday), from and to in the desk's zone. "24:00" is the end of the day. */
export const weeklyIntervalSchema = z.strictObject({
  days: z.array(z.number().int().min(1).max(7)).min(1),
  from: timeOfDaySchema,
  to: timeOfDaySchema,
});
export type WeeklyInterval = z.infer<typeof weeklyIntervalSchema>;

export const factValueSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('phone'), digits: z.string().regex(/^0\d{9}$/) }),
  z.strictObject({ kind: z.literal('email'), address: z.email() }),
  z.strictObject({ kind: z.literal('link'), address: z.url({ protocol: /^https?$/ }) }),
  z.strictObject({ kind: z.literal('delay'), seconds: z.number().int().positive() }),
  z.strictObject({ kind: z.literal('working-delay'), workingHours: z.number().int().positive() }),
  z.strictObject({ kind: z.literal('count'), count: z.number().int().positive() }),
  z.strictObject({ kind: z.literal('price'), centsPerMinute: z.number().nonnegative() }),
  z.strictObject({
    kind: z.literal('opening-hours'),
    zone: z.literal('Europe/Paris'),
    weekly: z.array(weeklyIntervalSchema).min(1),
  }),
  /** Words read on somebody else's screen: a button, a menu, a message. */
  z.strictObject({ kind: z.literal('screen-words') }),
]);
export type FactValue = z.infer<typeof factValueSchema>;

/** Another value or wording found for the same fact, kept with the reason why it is not the one shown. */
export const variantSchema = z.strictObject({
  text: z.string().min(1),
  reason: z.string().min(10),
  sources: sourcesSchema,
});

export const factSchema = z.strictObject({
  slug: slugSchema,
  /** What the fact is, for an editor. */
  name: z.string().min(3),
  /** What a reader sees wherever the fact is used. */
  text: z.string().min(1),
  value: factValueSchema,
  certainty: certaintySchema,
  /** Why this value and not another; required as soon as variants exist. */
  choice: z.string().nullable(),
  variants: z.array(variantSchema),
  /** A doubt the reader or the editor must know: closed service, link to check… */
  caution: z.string().nullable(),
  checkedOn: daySchema,
  sources: sourcesSchema,
});
export type Fact = z.infer<typeof factSchema>;
