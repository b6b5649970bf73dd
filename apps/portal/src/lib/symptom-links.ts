import type { SymptomSheet } from '@relais/content/schema/symptom';
import { sheetsOfSymptom, symptomBySlug } from '@relais/content/symptoms/symptoms';
import type { Symptom } from '@relais/domain/activation/symptom';

export const symptomAddress = (slug: string): string => `/symptomes/${slug}`;

/** The sheet to open for a symptom known by its name alone: what several sheets share under "other" is the one that says so. */
export const sheetOf = (symptom: Symptom): SymptomSheet | undefined =>
  symptom === 'other' ? symptomBySlug('autre') : sheetsOfSymptom(symptom)[0];
