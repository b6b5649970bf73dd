import { kits } from './kit.ts';
import { defineSchema } from './schema.ts';

export const {
  activationEvents,
  activations,
  attempts,
  contacts,
  importProblems,
  imports,
  limits,
  messages,
  nudges,
  officines,
  officineStandings,
  optOuts,
  pharmacists,
  practices,
  receipts,
  rosterVersions,
  sessions,
  signInRequests,
  staff,
  staffRecoveryCodes,
} = defineSchema(kits.sqlite);
