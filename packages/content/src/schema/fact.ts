import type { OpeningHours } from '@relais/domain/kernel/working-time/opening-hours';
import { isTimeOfDay, type TimeOfDay } from '@relais/domain/kernel/working-time/time-of-day';
import type { DeskPrice } from '@relais/domain/support/desk';
import { z } from 'zod';
import { certaintySchema, daySchema, slugSchema, sourcesSchema } from './source.ts';

const timeOfDaySchema = z.custom<TimeOfDay>((value) => typeof value === 'string' && isTimeOfDay(value));
const openIntervalSchema = z.strictObject({ from: timeOfDaySchema, until: timeOfDaySchema });
const weekdaySchema = z.literal([1, 2, 3, 4, 5, 6, 7]);

const openingHoursSchema = z.strictObject({
  weekly: z.array(openIntervalSchema.extend({ on: z.array(weekdaySchema).min(1) })).min(1),
  onHolidays: z.enum(['closed', 'as-usual']),
  exceptions: z.array(z.strictObject({ date: daySchema, open: z.array(openIntervalSchema) })),
}) satisfies z.ZodType<OpeningHours>;

const deskPriceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('free') }),
  z.strictObject({ kind: z.literal('normal') }),
  z.strictObject({ kind: z.literal('per-minute'), centsPerMinute: z.number().positive() }),
]) satisfies z.ZodType<DeskPrice>;

export const factValueSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('phone'), digits: z.string().regex(/^0\d{9}$/) }),
  z.strictObject({ kind: z.literal('email'), address: z.email() }),
  z.strictObject({ kind: z.literal('link'), address: z.url({ protocol: /^https?$/ }) }),
  z.strictObject({ kind: z.literal('delay'), seconds: z.number().int().positive() }),
  z.strictObject({ kind: z.literal('working-delay'), workingHours: z.number().int().positive() }),
  z.strictObject({ kind: z.literal('count'), count: z.number().int().positive() }),
  z.strictObject({ kind: z.literal('price'), price: deskPriceSchema }),
  z.strictObject({
    kind: z.literal('opening-hours'),
    zone: z.literal('Europe/Paris'),
    calendar: z.literal('metropole'),
    hours: openingHoursSchema,
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
