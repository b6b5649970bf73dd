import { symptoms } from '@relais/domain/activation/symptom';
import { z } from 'zod';
import { slugSchema, sourcesSchema } from './source.ts';

export const symptomSchema = z.strictObject({
  slug: slugSchema,
  /** The name the life cycle knows: several things seen may be reported under one name. */
  code: z.enum(symptoms),
  /** What the person sees, in their words. */
  headline: z.string().min(5),
  where: z.enum(['phone', 'computer', 'both']),
  /** Messages exactly as they appear on screen. */
  messages: z.array(z.string().min(3)),
  /** Why it happens, most frequent first. */
  causes: z.array(z.string().min(5)).min(1),
  /** Slugs of what to try, in order. */
  remedies: z.array(slugSchema),
  /** Slugs of who settles it, in order, once the remedies are spent. */
  desks: z.array(slugSchema),
  sources: sourcesSchema,
});
export type SymptomSheet = z.infer<typeof symptomSchema>;
