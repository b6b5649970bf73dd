import { z } from 'zod';
import { slugSchema, sourcesSchema } from './source.ts';

/** Every contact detail is the slug of a fact; null when no document gives it. */
const detail = slugSchema.nullable();

export const deskSchema = z.strictObject({
  slug: slugSchema,
  name: z.string().min(3),
  /** What this desk settles, in one sentence. */
  scope: z.string().min(10),
  phone: detail,
  email: detail,
  /** A form to fill in, and a page to read before calling. */
  form: detail,
  page: detail,
  price: detail,
  hours: detail,
  /** How fast it answers, when promised. */
  answersWithin: detail,
  /** What to have ready before calling or writing. */
  prepare: z.array(z.string().min(3)),
  /** True for the desks that take any failure and pass it on. */
  takesAnything: z.boolean(),
  sources: sourcesSchema,
});
export type Desk = z.infer<typeof deskSchema>;
