'use server';

import { redirect } from 'next/navigation';
import { act } from '../../lib/api.ts';
import { readClock } from '../../lib/clock.ts';
import { type FormState, fieldText } from '../../lib/forms/form-state.ts';
import { refusedForm } from '../../lib/forms/refused.ts';
import { wayBack } from '../../lib/way-back.ts';
import { forgetIdentifier, keepIdentifier, keptIdentifier } from './kept-identifier.ts';
import { codeStepAddress } from './presenter.ts';

const identifierMistakes = {
  'identifier-missing': 'identifier',
  'scientific-notation': 'identifier',
  'unexpected-character': 'identifier',
  'wrong-length': 'identifier',
  'national-id-instead-of-rpps': 'identifier',
  'leading-8-missing': 'identifier',
  'leading-0-missing': 'identifier',
  'prefix-of-a-structure': 'identifier',
  'adeli-has-no-rpps': 'identifier',
  'invalid-input': 'identifier',
} as const;

/** Step 1: asks for a code. The page that follows is the same whoever asks. */
export const askForCode = async (_: FormState, data: FormData): Promise<FormState> => {
  const identifier = fieldText(data, 'identifier').trim();
  const asked = await act((api) => api.signIn.askForCode.mutate({ identifier }));
  if (!asked.ok) {
    return refusedForm({
      refusal: asked.refusal,
      telling: { now: readClock() },
      values: { identifier },
      blame: identifierMistakes,
    });
  }
  await keepIdentifier(identifier);
  redirect(codeStepAddress(wayBack(fieldText(data, 'retour'))));
};

/** Step 1 again, for whoever waits in vain. */
export const askForAnotherCode = async (_: FormState, data: FormData): Promise<FormState> => {
  const identifier = await keptIdentifier();
  if (identifier === undefined) redirect('/connexion');
  const asked = await act((api) => api.signIn.askForCode.mutate({ identifier }));
  if (!asked.ok) return refusedForm({ refusal: asked.refusal, telling: { now: readClock() } });
  await keepIdentifier(identifier);
  redirect(codeStepAddress(wayBack(fieldText(data, 'retour')), 'again'));
};

/** Step 2: the six digits open the session. */
export const enterCode = async (_: FormState, data: FormData): Promise<FormState> => {
  const identifier = await keptIdentifier();
  const remember = fieldText(data, 'remember') !== '';
  const entered =
    identifier === undefined
      ? ({ ok: false, refusal: { code: 'code-expired' } } as const)
      : await act((api) =>
          api.signIn.enterCode.mutate({ identifier, code: fieldText(data, 'code'), remember }),
        );
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
  await forgetIdentifier();
  redirect(wayBack(fieldText(data, 'retour')));
};
