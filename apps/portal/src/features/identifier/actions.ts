'use server';

import { fieldText } from '../../lib/forms/form-state.ts';
import type { Check } from './check.ts';
import { explainIdentifier } from './explanation.ts';

const longest = 100;

/** Explains the number typed. It is neither kept, nor logged, nor put in an address. */
export const checkIdentifier = async (_: Check, data: FormData): Promise<Check> => {
  const typed = fieldText(data, 'identifiant').slice(0, longest);
  const explanation = explainIdentifier(typed);
  return { typed: explanation.isShownAgain ? typed : '', explanation };
};
