import type { Procedure, Step } from '../schema/procedure.ts';

type StepEssentials = Pick<Step, 'slug' | 'title' | 'where' | 'instruction' | 'expect' | 'sources'>;
type ProcedureEssentials = Pick<
  Procedure,
  'slug' | 'kind' | 'title' | 'summary' | 'steps' | 'outcome' | 'sources'
>;

/** A step without risk, trap, link nor disagreement unless it names them. */
export const step = (told: StepEssentials & Partial<Step>): Step => ({
  precautions: [],
  symptoms: [],
  links: [],
  differences: [],
  ...told,
});

export const procedure = (told: ProcedureEssentials & Partial<Procedure>): Procedure => ({
  route: null,
  needs: [],
  next: [],
  differences: [],
  ...told,
});
