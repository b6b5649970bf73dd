'use server';

import { act } from '../../lib/api.ts';
import { type FormState, typedIn, untouched } from '../../lib/form-state.ts';
import { refusedForm } from '../../lib/refused-form.ts';
import { drawQr, type QrDrawing } from './qr-drawing.ts';

/** How far the second factor is from being on: not asked for, waiting for its first code, just switched on. */
export type SetUp = { readonly form: FormState } & (
  | { readonly stage: 'off' }
  | { readonly stage: 'scanning'; readonly secret: string; readonly qr: QrDrawing }
  | { readonly stage: 'on'; readonly recoveryCodes: readonly string[] }
);

/** Starts the enrolment, or ends it with a first code. Works as plain form posts: each answer carries what the next needs. */
export const setUpSecondFactor = async (before: SetUp, form: FormData): Promise<SetUp> =>
  before.stage === 'scanning' ? confirm(before, form) : start();

const start = async (): Promise<SetUp> => {
  const answer = await act((api) => api.staff.enrolSecondFactor.mutate());
  if (!answer.ok) return { stage: 'off', form: refusedForm(answer.refusal, {}) };
  const { secret, uri } = answer.value;
  return { stage: 'scanning', form: untouched, secret, qr: drawQr(uri) };
};

const confirm = async (before: Extract<SetUp, { stage: 'scanning' }>, form: FormData): Promise<SetUp> => {
  const { code = '' } = typedIn(form);
  if (!/^\s*(?:\d\s*){6}$/.test(code)) {
    return { ...before, form: { values: { code }, errors: [{ id: 'code', message: sixDigits }] } };
  }
  const answer = await act((api) =>
    api.staff.confirmSecondFactor.mutate({ code: code.replaceAll(/\s/g, '') }),
  );
  return answer.ok
    ? { stage: 'on', form: untouched, recoveryCodes: answer.value.recoveryCodes }
    : { ...before, form: refusedForm(answer.refusal, {}) };
};

const sixDigits = 'Saisissez les 6 chiffres que montre votre application.';
