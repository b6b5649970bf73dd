'use server';

import { refusalSentence } from '@relais/api-client/refusal-sentence';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { act } from '../../lib/api.ts';
import { readClock } from '../../lib/clock.ts';
import { type FormState, typedIn, untouched } from '../../lib/form-state.ts';
import { refusedForm } from '../../lib/refused-form.ts';
import type { Announcement } from './announcement.ts';

/** Does for good what a dry run has shown, and leads to the new import. */
export const applyDryRun = async (_before: FormState, form: FormData): Promise<FormState> => {
  const { id = '' } = typedIn(form);
  const answer = await act((api) => api.imports.applyDryRun.mutate({ id }));
  return answer.ok ? redirect(`/imports/${answer.value.id}`) : refusedForm(answer.refusal, {});
};

/** Asks a running import to stop; its page shows when it has. */
export const cancelImport = async (_before: FormState, form: FormData): Promise<FormState> => {
  const { id = '' } = typedIn(form);
  const answer = await act((api) => api.imports.cancel.mutate({ id }));
  refresh();
  return answer.ok ? untouched : refusedForm(answer.refusal, {});
};

/** Asks, before a byte is sent, whether the file may be: the reason why not, or nothing. */
export const announceUpload = async (announced: Announcement): Promise<string | undefined> => {
  const { kind, fileName, departments, dryRun } = announced;
  const answer = await act((api) =>
    api.imports.announce.mutate({ kind, fileName, departments: [...departments], dryRun }),
  );
  return answer.ok ? undefined : refusalSentence(answer.refusal, { now: readClock(), zone: 'Europe/Paris' });
};
