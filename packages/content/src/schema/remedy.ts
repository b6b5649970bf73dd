import { z } from 'zod';
import { slugSchema, sourcesSchema } from './source.ts';

export const remedySchema = z.strictObject({
  slug: slugSchema,
  title: z.string().min(5),
  where: z.enum(['phone', 'computer', 'both']),
  /** One thing to do per entry, in order. */
  instructions: z.array(z.string().min(10)).min(1),
  /** Slugs of precautions to read first. */
  precautions: z.array(slugSchema),
  /** Slugs of facts offered as buttons. */
  links: z.array(slugSchema),
  /** The procedure that carries it out, when it is more than a gesture. */
  procedure: slugSchema.nullable(),
  /** The desk that carries it out, when somebody else must act. */
  desk: slugSchema.nullable(),
  /** True when trying it starts the delay after a coordinate update. */
  startsWait: z.boolean(),
  sources: sourcesSchema,
});
export type Remedy = z.infer<typeof remedySchema>;
