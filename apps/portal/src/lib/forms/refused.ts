import type { FrontRefusal, FrontRefusalCode } from '@relais/api-client/front-refusal';
import { refusalSentence } from '@relais/api-client/refusal-sentence';
import type { Telling } from '@relais/api-client/telling';
import type { FormState } from './form-state.ts';

type Refused = {
  readonly refusal: FrontRefusal;
  readonly telling: Telling;
  /** What was typed, to be found again. */
  readonly values?: FormState['values'];
  /** The field to blame for a refusal; the others are told above the form. */
  readonly blame?: Partial<Record<FrontRefusalCode, string>>;
};

/** The form again, with what was typed and the sentence of the refusal in its place. */
export const refusedForm = ({ refusal, telling, values = {}, blame = {} }: Refused): FormState => {
  const sentence = refusalSentence(refusal, telling);
  const field = blame[refusal.code];
  return field === undefined
    ? { values, errors: {}, message: sentence }
    : { values, errors: { [field]: sentence } };
};
