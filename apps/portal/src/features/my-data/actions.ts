'use server';

import { redirect } from 'next/navigation';
import { act } from '../../lib/api.ts';
import { readClock } from '../../lib/clock.ts';
import { type FormState, fieldText } from '../../lib/forms/form-state.ts';
import { refusedForm } from '../../lib/forms/refused.ts';
import { signInAddress } from '../../lib/way-back.ts';

/** Forgets the visitor for good, once the box is ticked, and signs them out. */
export const eraseMyData = async (_: FormState, data: FormData): Promise<FormState> => {
  if (fieldText(data, 'confirmed') === '') {
    return { values: {}, errors: { confirmed: 'Cochez cette case pour confirmer. Rien n’a été effacé.' } };
  }
  const erased = await act((api) => api.myData.erase.mutate({ confirmed: true }));
  if (erased.ok) redirect('/?deconnexion=effacement');
  if (erased.refusal.code === 'sign-in-required') redirect(signInAddress('/preferences/donnees/effacer'));
  return refusedForm({
    refusal: erased.refusal,
    telling: { now: readClock() },
    values: { confirmed: 'on' },
  });
};
