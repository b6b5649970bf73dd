'use server';

import { parseHandOverCode } from '@relais/domain/access/hand-over-code';
import { redirect } from 'next/navigation';
import { act } from '../../lib/api.ts';
import { readClock } from '../../lib/clock.ts';
import { type FormState, fieldText } from '../../lib/forms/form-state.ts';
import { refusedForm } from '../../lib/forms/refused.ts';
import { procedureAddress } from '../../lib/procedure-links.ts';
import { signInAddress } from '../../lib/way-back.ts';
import { continueAddress, resumeWith } from './addresses.ts';
import { keepHandOver } from './kept-hand-over.ts';

/** Makes the code that the other device will type, or read in a QR code. */
export const showCode = async (_: FormState, data: FormData): Promise<FormState> => {
  const procedure = fieldText(data, 'procedure');
  const step = fieldText(data, 'step');
  const here = continueAddress(procedure, step);
  const made = await act((api) => api.handOver.create.mutate({ procedure, step }));
  if (!made.ok) {
    if (made.refusal.code === 'sign-in-required') redirect(signInAddress(here));
    return refusedForm({ refusal: made.refusal, telling: { now: readClock() } });
  }
  await keepHandOver(here, made.value, (made.value.expiresAt - readClock()) / 1000);
  redirect(here);
};

/** The code typed on the other device leads to its page, however people write it. */
export const openHandOver = async (_: FormState, data: FormData): Promise<FormState> => {
  const typed = fieldText(data, 'code');
  const code = parseHandOverCode(typed);
  if (code === undefined) {
    return {
      values: { code: typed },
      errors: {
        code: 'Ce code compte 8 lettres et chiffres. Recopiez-le tel qu’il s’affiche sur l’autre appareil.',
      },
    };
  }
  redirect(resumeWith(code));
};

/** Goes on where the person is known; elsewhere a six-digit code leaves for them. */
export const enterHandOver = async (_: FormState, data: FormData): Promise<FormState> => {
  const handOver = fieldText(data, 'passage');
  const entered = await act((api) => api.handOver.enter.mutate({ handOver }));
  if (!entered.ok) return refusedForm({ refusal: entered.refusal, telling: { now: readClock() } });
  const { next, procedure, step } = entered.value;
  redirect(next === 'in' ? procedureAddress(procedure, step) : `${resumeWith(handOver)}?etape=code`);
};

/** The six digits received open the session on this device, at the same step. */
export const enterHandOverCode = async (_: FormState, data: FormData): Promise<FormState> => {
  const handOver = fieldText(data, 'passage');
  const code = fieldText(data, 'code');
  const entered = await act((api) => api.handOver.enterCode.mutate({ handOver, code }));
  if (!entered.ok) {
    return refusedForm({
      refusal: entered.refusal,
      telling: { now: readClock() },
      blame: {
        'code-malformed': 'code',
        'code-wrong': 'code',
        'code-expired': 'code',
        'invalid-input': 'code',
      },
    });
  }
  redirect(procedureAddress(entered.value.procedure, entered.value.step));
};
