import type { SymptomSheet } from '../schema/symptom.ts';
import { applicationSymptoms } from './application.ts';
import { cardSymptoms } from './card.ts';
import { coordinateSymptoms } from './coordinates.ts';
import { serviceSymptoms } from './service.ts';

export const symptomSheets: readonly SymptomSheet[] = [
  ...coordinateSymptoms,
  ...applicationSymptoms,
  ...cardSymptoms,
  ...serviceSymptoms,
];

const bySlug: ReadonlyMap<string, SymptomSheet> = new Map(symptomSheets.map((sheet) => [sheet.slug, sheet]));

/** The shipped symptom of that slug, or undefined. */
export const symptomBySlug = (slug: string): SymptomSheet | undefined => bySlug.get(slug);

/** The shipped sheets reported to the life cycle under that name, in the order they are offered. */
export const sheetsOfSymptom = (code: SymptomSheet['code']): readonly SymptomSheet[] =>
  symptomSheets.filter((sheet) => sheet.code === code);

/** What a desk can settle: the symptoms that name it, most central first. */
export const symptomsOfDesk = (desk: string): readonly SymptomSheet[] =>
  symptomSheets
    .filter(({ desks }) => desks.includes(desk))
    .toSorted((left, right) => left.desks.indexOf(desk) - right.desks.indexOf(desk));
