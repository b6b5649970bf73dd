import { z } from 'zod';
import { certaintySchema, slugSchema, sourcesSchema } from './source.ts';

export const questionSchema = z.strictObject({
  slug: slugSchema,
  theme: z.enum(['ecps', 'carte', 'commande', 'coordonnees', 'identifiant']),
  question: z.string().min(10),
  /** One paragraph per entry. */
  answer: z.array(z.string().min(5)).min(1),
  links: z.array(slugSchema),
  /** Slugs of the procedures and symptoms that go further. */
  procedures: z.array(slugSchema),
  symptoms: z.array(slugSchema),
  desks: z.array(slugSchema),
  sources: sourcesSchema,
});
export type Question = z.infer<typeof questionSchema>;

export const precautionSchema = z.strictObject({
  slug: slugSchema,
  /** `risk`: something is lost if it is ignored. `advice`: it avoids a failure. */
  weight: z.enum(['risk', 'advice']),
  text: z.string().min(10),
  sources: sourcesSchema,
});
export type Precaution = z.infer<typeof precautionSchema>;

export const termSchema = z.strictObject({
  slug: slugSchema,
  term: z.string().min(2),
  /** The same thing under other names: read by the search. */
  synonyms: z.array(z.string().min(2)),
  definition: z.string().min(10),
  certainty: certaintySchema,
  sources: sourcesSchema,
});
export type Term = z.infer<typeof termSchema>;
