import type { RemedyName } from '../activation/symptom.ts';

/** What trying a remedy against a symptom came to, counted over everybody. */
export type RemedyScore = { readonly remedy: RemedyName; readonly worked: number; readonly failed: number };

/** How many tries an editor's order is worth: fewer real ones hardly change it. */
const weightOfTheEditor = 20;

/**
 * The remedies of a symptom, the most likely to work first. Starts from the editor's order and gives way to what
 * happened as tries add up; a remedy nobody tried stays about where the editor put it.
 */
export const mostLikelyFirst = (
  remedies: readonly RemedyName[],
  scores: readonly RemedyScore[],
): readonly RemedyName[] => {
  const likelihood = new Map(
    remedies.map((remedy, position) => {
      const { worked, failed } = scores.find((score) => score.remedy === remedy) ?? { worked: 0, failed: 0 };
      const expected = (remedies.length - position) / (remedies.length + 1);
      return [
        remedy,
        (worked + expected * weightOfTheEditor) / (worked + failed + weightOfTheEditor),
      ] as const;
    }),
  );
  return remedies.toSorted((one, other) => (likelihood.get(other) ?? 0) - (likelihood.get(one) ?? 0));
};
