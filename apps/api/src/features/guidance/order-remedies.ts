import { symptomSheets } from '@relais/content/symptoms/symptoms';
import { mostLikelyFirst } from '@relais/domain/support/remedy-order';
import { asc, eq } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { GuidanceUseCases } from './guidance.use-cases.ts';

type Needs = { readonly database: Database };

export const listRemedyScores =
  ({ database: { read } }: Needs): GuidanceUseCases['remedyScores'] =>
  () => {
    const { remedyScores } = read.tables;
    return read.select().from(remedyScores).orderBy(asc(remedyScores.symptom), asc(remedyScores.remedy));
  };

export const orderRemedies =
  ({ database: { read } }: Needs): GuidanceUseCases['remedyOrder'] =>
  async (slug) => {
    const sheet = symptomSheets.find((one) => one.slug === slug);
    if (sheet === undefined) return [];
    const { remedyScores } = read.tables;
    const scores = await read.select().from(remedyScores).where(eq(remedyScores.symptom, sheet.code));
    return mostLikelyFirst(sheet.remedies, scores);
  };
