import { kits } from './kit.ts';
import { defineSchema } from './schema.ts';

export const {
  contacts,
  importProblems,
  imports,
  limits,
  officines,
  pharmacists,
  practices,
  rosterVersions,
  sessions,
  signInRequests,
  staff,
  staffRecoveryCodes,
} = defineSchema(kits.sqlite);
