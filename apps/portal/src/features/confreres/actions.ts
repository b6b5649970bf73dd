'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { type Answer, act } from '../../lib/api.ts';
import { readClock } from '../../lib/clock.ts';
import { type FormState, fieldText } from '../../lib/forms/form-state.ts';
import { refusedForm } from '../../lib/forms/refused.ts';
import { signInAddress } from '../../lib/way-back.ts';

const page = '/confreres';

/** Agrees that confrères who are stuck see this officine, its number and the visitor's name. */
export const offerEquipment = async (_: FormState, data: FormData): Promise<FormState> => {
  const officineId = fieldText(data, 'officine');
  return after(await act((api) => api.confreres.offer.mutate({ officineId })), `${page}?fait=pret`);
};

/** Takes that back, at once. */
export const withdrawEquipment = async (_: FormState, data: FormData): Promise<FormState> => {
  const officineId = fieldText(data, 'officine');
  return after(await act((api) => api.confreres.withdraw.mutate({ officineId })), `${page}?fait=retrait`);
};

const after = (answer: Answer<unknown>, done: string): FormState => {
  if (answer.ok) {
    refresh();
    redirect(done);
  }
  if (answer.refusal.code === 'sign-in-required') redirect(signInAddress(page));
  return refusedForm({ refusal: answer.refusal, telling: { now: readClock() } });
};
