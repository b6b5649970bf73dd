'use server';

import { refresh } from 'next/cache';
import { act } from '../../lib/api.ts';
import { type FormState, typedIn, untouched } from '../../lib/form-state.ts';
import { refusedForm } from '../../lib/refused-form.ts';

/** Turns the kill switch, and nothing else: the other settings are written again as they stand. */
export const suspendNudges = async (_before: FormState, form: FormData): Promise<FormState> => {
  const killSwitch = typedIn(form)['suspend'] === 'oui';
  const found = await act((api) => api.nudges.settings.get.query());
  if (!found.ok) return refusedForm(found.refusal, {});
  const { version, settings } = found.value;
  const saved = await act((api) =>
    api.nudges.settings.save.mutate({ basedOn: version, settings: { ...settings, killSwitch } }),
  );
  refresh();
  return saved.ok ? untouched : refusedForm(saved.refusal, {});
};
