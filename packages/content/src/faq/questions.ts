import type { Question } from '../schema/reading.ts';
import { cardQuestions } from './card.ts';
import { coordinateQuestions } from './coordinates.ts';
import { ecpsQuestions } from './ecps.ts';
import { orderQuestions } from './order.ts';

export const questions: readonly Question[] = [
  ...ecpsQuestions,
  ...coordinateQuestions,
  ...cardQuestions,
  ...orderQuestions,
];

const bySlug: ReadonlyMap<string, Question> = new Map(questions.map((known) => [known.slug, known]));

/** The shipped question of that slug, or undefined. */
export const questionBySlug = (slug: string): Question | undefined => bySlug.get(slug);
