'use server';

import { redirect } from 'next/navigation';
import { act } from '../../lib/api.ts';
import { readClock } from '../../lib/clock.ts';
import { type FormState, fieldText } from '../../lib/forms/form-state.ts';
import { refusedForm } from '../../lib/forms/refused.ts';
import { destinationOf } from './presenter.ts';

/** The button: enters where the person is known, else has a code sent and asks for it on the same page. */
export const openLink = async (_: FormState, data: FormData): Promise<FormState> => {
  const token = fieldText(data, 'token');
  const opened = await act((api) => api.links.enter.mutate({ token }));
  if (!opened.ok) return refusedForm({ refusal: opened.refusal, telling: { now: readClock() } });
  redirect(
    opened.value.next === 'code'
      ? `/l/${encodeURIComponent(token)}?etape=code`
      : destinationOf(opened.value.purpose),
  );
};

/** The code that the button had sent. */
export const enterLinkCode = async (_: FormState, data: FormData): Promise<FormState> => {
  const token = fieldText(data, 'token');
  const remember = fieldText(data, 'remember') !== '';
  const code = fieldText(data, 'code');
  const entered = await act((api) => api.links.enterCode.mutate({ token, code, remember }));
  if (!entered.ok) {
    return refusedForm({
      refusal: entered.refusal,
      telling: { now: readClock() },
      ...(remember ? { values: { remember: 'on' } } : {}),
      blame: {
        'code-malformed': 'code',
        'code-wrong': 'code',
        'code-expired': 'code',
        'invalid-input': 'code',
      },
    });
  }
  redirect(destinationOf(entered.value.purpose));
};
