import { procedureBySlug } from '@relais/content/procedures/procedures';
import type { SymptomSheet } from '@relais/content/schema/symptom';
import { applicationSymptoms } from '@relais/content/symptoms/application';
import { cardSymptoms } from '@relais/content/symptoms/card';
import { coordinateSymptoms } from '@relais/content/symptoms/coordinates';
import { serviceSymptoms } from '@relais/content/symptoms/service';
import { symptomBySlug } from '@relais/content/symptoms/symptoms';
import { symptomAddress } from '../../lib/symptom-links.ts';

export type SymptomLink = { readonly href: string; readonly headline: string };
export type SymptomGroup = { readonly title: string; readonly symptoms: readonly SymptomLink[] };

const themes = [
  { title: 'L’e-mail, le SMS ou l’identifiant', sheets: coordinateSymptoms },
  { title: 'L’application et le téléphone', sheets: applicationSymptoms },
  { title: 'La carte CPS et le lecteur', sheets: cardSymptoms },
  { title: 'Le navigateur ou le service', sheets: serviceSymptoms },
] as const;

/** Everything one may see going wrong, the symptoms of the step one comes from first. */
export const presentSymptoms = (from: {
  readonly procedure: unknown;
  readonly step: unknown;
}): readonly SymptomGroup[] => {
  const procedure = typeof from.procedure === 'string' ? procedureBySlug(from.procedure) : undefined;
  const step = procedure?.steps.find(({ slug }) => slug === from.step);
  const here = (step?.symptoms ?? []).flatMap((slug) => symptomBySlug(slug) ?? []);
  return [
    ...(here.length === 0 ? [] : [group('À cette étape', here)]),
    ...themes.map(({ title, sheets }) =>
      group(
        title,
        sheets.filter((sheet) => !here.includes(sheet)),
      ),
    ),
  ].filter(({ symptoms }) => symptoms.length > 0);
};

const group = (title: string, sheets: readonly SymptomSheet[]): SymptomGroup => ({
  title,
  symptoms: sheets.map(({ slug, headline }) => ({ href: symptomAddress(slug), headline })),
});
