import { routes } from '@relais/domain/activation/route';
import { z } from 'zod';
import { slugSchema, sourcesSchema } from './source.ts';

export const routeSchema = z.enum(routes);

export const stepSchema = z.strictObject({
  slug: slugSchema,
  title: z.string().min(3),
  where: z.enum(['phone', 'computer', 'both']),
  instruction: z.string().min(10),
  /** What the person sees when the step worked. */
  expect: z.string().min(5),
  /** Slugs of precautions to read before doing the step. */
  precautions: z.array(slugSchema),
  /** Slugs of what can go wrong here, most frequent first. */
  symptoms: z.array(slugSchema),
  /** Facts offered as buttons: pages to open, desks to call. */
  links: z.array(slugSchema),
  /** Where the documents disagree about this step, and what we kept. */
  differences: z.array(z.string().min(10)),
  sources: sourcesSchema,
});
export type Step = z.infer<typeof stepSchema>;

export const procedureSchema = z.strictObject({
  slug: slugSchema,
  kind: z.enum(['activation', 'sign-in', 'coordinates', 'card', 'renewal', 'identifier']),
  /** The activation route this procedure is, when it is one. */
  route: routeSchema.nullable(),
  title: z.string().min(3),
  /** One sentence under the title: who it is for, what it gives. */
  summary: z.string().min(10),
  /** What to have at hand before the first step. */
  needs: z.array(z.string().min(3)),
  steps: z.array(stepSchema).min(1),
  /** What is true at the end. */
  outcome: z.string().min(5),
  /** Slugs of the procedures that come next. */
  next: z.array(slugSchema),
  /** Where the documents disagree about the whole procedure, and what we kept. */
  differences: z.array(z.string().min(10)),
  sources: sourcesSchema,
});
export type Procedure = z.infer<typeof procedureSchema>;
