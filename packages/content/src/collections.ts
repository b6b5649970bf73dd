import { desks } from './desks/desks.ts';
import { facts } from './facts/facts.ts';
import { questions } from './faq/questions.ts';
import { messageTemplates } from './messages/templates.ts';
import { precautions } from './precautions.ts';
import { procedures } from './procedures/procedures.ts';
import { remedies } from './remedies/remedies.ts';
import { symptomSheets } from './symptoms/symptoms.ts';
import { terms } from './terms.ts';

/** Everything that ships, by kind: for exports, editors and tests. A page imports the one file it shows instead. */
export const collections = {
  fact: facts,
  desk: desks,
  procedure: procedures,
  symptom: symptomSheets,
  remedy: remedies,
  question: questions,
  precaution: precautions,
  term: terms,
  message: messageTemplates,
} as const;

export type ContentKind = keyof typeof collections;

export const contentKinds = Object.keys(collections).filter(
  (kind): kind is ContentKind => kind in collections,
);
