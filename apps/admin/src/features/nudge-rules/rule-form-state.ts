import type { FormState } from '../../lib/form-state.ts';
import type { RuleChange } from './rule-lines.ts';

/** Somebody saved meanwhile: both versions side by side, and nothing overwritten. */
export type RuleConflict = {
  readonly found: number;
  readonly by: string;
  readonly when: string;
  /** Where the two differ: theirs before, what was typed here after. */
  readonly differences: readonly RuleChange[];
};

export type RuleFormState = FormState & { readonly conflict?: RuleConflict };

export const untouchedRule: RuleFormState = { values: {}, errors: [] };
