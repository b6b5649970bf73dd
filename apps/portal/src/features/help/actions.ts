'use server';

import { symptomBySlug } from '@relais/content/symptoms/symptoms';
import { symptoms } from '@relais/domain/activation/symptom';
import { preferredTimes } from '@relais/domain/support/callback';
import { callPlaces } from '@relais/domain/support/case';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { act } from '../../lib/api.ts';
import { readClock } from '../../lib/clock.ts';
import { forgetDraft, keepDraft } from '../../lib/draft.ts';
import { type FormState, fieldText } from '../../lib/forms/form-state.ts';
import { refusedForm } from '../../lib/forms/refused.ts';
import { signInAddress } from '../../lib/way-back.ts';
import { withoutSecret } from '../../lib/without-secret.ts';

const page = '/demande-aide';

/** Asks for a call. What was typed comes back whatever happens, but for what looks like a secret. */
export const askForHelp = async (_: FormState, data: FormData): Promise<FormState> => {
  const field = (name: string) => fieldText(data, name);
  const values = {
    words: withoutSecret(field('words')),
    preferred: field('preferred'),
    callAt: field('callAt'),
    symptom: field('symptom'),
  };
  const callAt = callPlaces.find((known) => known === values.callAt);
  if (callAt === undefined) return { values, errors: { callAt: 'Choisissez où vous rappeler.' } };
  const preferred = preferredTimes.find((known) => known === values.preferred) ?? 'any';
  const symptom = symptomNamed(values.symptom);
  const asked = await act((api) =>
    api.help.ask.mutate({
      words: field('words'),
      preferred,
      callAt,
      ...(symptom === undefined ? {} : { symptom }),
    }),
  );
  if (asked.ok) {
    await forgetDraft(page);
    refresh();
    redirect(`${page}?fait=demande`);
  }
  if (asked.refusal.code === 'sign-in-required') {
    await keepDraft(page, values);
    redirect(signInAddress(page));
  }
  return refusedForm({
    refusal: asked.refusal,
    telling: { now: readClock() },
    values,
    blame: { 'looks-like-a-secret': 'words', 'no-number-to-call': 'callAt', 'invalid-input': 'words' },
  });
};

/** No call is needed any more. */
export const withdrawHelp = async (_: FormState, __: FormData): Promise<FormState> => {
  const withdrawn = await act((api) => api.help.withdraw.mutate());
  if (withdrawn.ok || withdrawn.refusal.code === 'no-open-request') {
    refresh();
    redirect(`${page}?fait=annulation`);
  }
  if (withdrawn.refusal.code === 'sign-in-required') redirect(signInAddress(page));
  return refusedForm({ refusal: withdrawn.refusal, telling: { now: readClock() } });
};

const symptomNamed = (slug: string) => symptomBySlug(slug)?.code ?? symptoms.find((known) => known === slug);
