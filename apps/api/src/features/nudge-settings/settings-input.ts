import { parseRpps } from '@relais/domain/identity/rpps';
import { isTimeOfDay } from '@relais/domain/kernel/working-time/time-of-day';
import type { NudgeSettings } from '@relais/domain/nudge/settings';
import { z } from 'zod';

const time = z.string().refine(isTimeOfDay);
const interval = z.strictObject({ from: time, until: time });
const weekday = z.literal([1, 2, 3, 4, 5, 6, 7]);

const rpps = z.string().transform((text, context) => {
  const parsed = parseRpps(text);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: parsed.refusal.code });
  return z.NEVER;
});

const limit = z.int().min(0).max(1_000_000);

/** The shape of the settings; whether the hours make sense is for the domain to say. */
export const nudgeSettings: z.ZodType<NudgeSettings> = z.strictObject({
  quietHours: z.strictObject({
    weekly: z.array(interval.extend({ on: z.array(weekday).max(7) })).max(50),
    onHolidays: z.enum(['closed', 'as-usual']),
    exceptions: z
      .array(z.strictObject({ date: z.string().max(10), open: z.array(interval).max(10) }))
      .max(200),
  }),
  killSwitch: z.boolean(),
  trial: z.boolean(),
  guests: z.array(rpps).max(500),
  dailyLimits: z.strictObject({ sms: limit.exactOptional(), email: limit.exactOptional() }),
  smsSegmentPrice: z.strictObject({
    thousandthsOfEuro: z.int().min(0).max(10_000),
    source: z.string().trim().min(3).max(200),
  }),
});
