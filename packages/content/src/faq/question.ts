import type { Question } from '../schema/reading.ts';

type Essentials = Pick<Question, 'slug' | 'theme' | 'question' | 'answer' | 'sources'>;

export const question = (told: Essentials & Partial<Question>): Question => ({
  links: [],
  procedures: [],
  symptoms: [],
  desks: [],
  ...told,
});
