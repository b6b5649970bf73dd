import { z } from 'zod';

export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const daySchema = z.iso.date();

/** `sure`: read in the document named. `second-hand`: press, vendors, regional sites. `unverified`: to be checked before relying on it. */
export const certaintySchema = z.enum(['sure', 'second-hand', 'unverified']);
export type Certainty = z.infer<typeof certaintySchema>;

export const documentIdSchema = z.enum(['guide-si-dep', 'memo-e-cps', 'faq-commande-vaccins']);
export type DocumentId = z.infer<typeof documentIdSchema>;

const read = { place: z.string().min(3), consultedOn: daySchema };

/** Where a statement comes from. A reference to one of the three documents carries the words themselves, checked against the text. */
export const sourceReferenceSchema = z.discriminatedUnion('document', [
  z.strictObject({
    ...read,
    document: documentIdSchema,
    edition: z.string().nullable(),
    quote: z.string().min(1),
  }),
  z.strictObject({
    ...read,
    document: z.literal('public'),
    address: z.url().nullable(),
    certainty: certaintySchema,
  }),
  z.strictObject({ ...read, document: z.literal('editorial') }),
]);
export type SourceReference = z.infer<typeof sourceReferenceSchema>;

export const sourcesSchema = z.array(sourceReferenceSchema).min(1);
