import type { AdviserAnswers } from '@relais/content/adviser';
import type { Symptom } from '@relais/domain/activation/symptom';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { RemedyScore } from '@relais/domain/support/remedy-order';

/** What the adviser need not ask, and what each answer comes from. */
export type AnswersKnown = {
  readonly answers: AdviserAnswers;
  readonly because: {
    /** The symptom reported last, when it says something. */
    readonly lastFailure: Symptom | undefined;
    /** The pharmacy software that others found to keep the card. */
    readonly software: string | undefined;
  };
};

export type ScoreOfSymptom = RemedyScore & { readonly symptom: Symptom };

export type GuidanceUseCases = {
  readonly answersKnown: (rpps: Rpps) => Promise<AnswersKnown>;
  readonly remedyScores: () => Promise<readonly ScoreOfSymptom[]>;
  /** Slugs of the remedies of a symptom sheet, the most likely to work first; empty for a sheet nobody knows. */
  readonly remedyOrder: (symptomSheet: string) => Promise<readonly string[]>;
};
