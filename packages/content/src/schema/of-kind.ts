import type { z } from 'zod';
import type { ContentKind } from '../collections.ts';
import { deskSchema } from './desk.ts';
import { factSchema } from './fact.ts';
import { messageTemplateSchema } from './message.ts';
import { procedureSchema } from './procedure.ts';
import { precautionSchema, questionSchema, termSchema } from './reading.ts';
import { remedySchema } from './remedy.ts';
import { symptomSchema } from './symptom.ts';

/** What a file of that kind must look like, to be published or read back. */
export const schemaOfKind = {
  fact: factSchema,
  desk: deskSchema,
  procedure: procedureSchema,
  symptom: symptomSchema,
  remedy: remedySchema,
  question: questionSchema,
  precaution: precautionSchema,
  term: termSchema,
  message: messageTemplateSchema,
} as const satisfies Record<ContentKind, z.ZodType>;
