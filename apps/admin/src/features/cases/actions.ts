'use server';

import { caseOutcomes } from '@relais/domain/support/case';
import { looksLikeASecret } from '@relais/domain/support/secret-in-text';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { act } from '../../lib/api.ts';
import { type FormState, typedIn } from '../../lib/form-state.ts';
import { refusedForm } from '../../lib/refused-form.ts';

const sheetOf = (id: string, done: string): string => `/demandes/${encodeURIComponent(id)}?fait=${done}`;

/** Takes a case in hand and opens it; its sheet says who was quicker. */
export const takeCase = async (_before: FormState, form: FormData): Promise<FormState> => {
  const { id = '' } = typedIn(form);
  const answer = await act((api) => api.cases.take.mutate({ id }));
  if (answer.ok) redirect(sheetOf(id, 'prise'));
  refresh();
  return refusedForm(answer.refusal, {});
};

/** Ends a case with an outcome of the closed list, which moves the activation. */
export const closeCase = async (_before: FormState, form: FormData): Promise<FormState> => {
  const { id = '', outcome: chosen = '', note = '' } = typedIn(form);
  const outcome = caseOutcomes.find((known) => known === chosen);
  const isSecret = looksLikeASecret(note) !== undefined;
  // What looks like a code does not even go back to the page.
  const values = { outcome: chosen, note: isSecret ? '' : note };
  const errors = [
    ...(outcome === undefined
      ? [{ id: 'outcome', message: 'Choisissez comment l’appel s’est terminé.' }]
      : []),
    ...(isSecret ? [{ id: 'note', message: secretRefused }] : []),
    ...(note.trim().length > longestNote ? [{ id: 'note', message: tooLong }] : []),
  ];
  if (outcome === undefined || errors.length > 0) return { values, errors };
  const answer = await act((api) => api.cases.close.mutate({ id, outcome, note }));
  if (answer.ok) redirect(sheetOf(id, 'terminee'));
  if (answer.refusal.code === 'case-closed') refresh();
  return refusedForm(answer.refusal, values);
};

const longestNote = 500;
const secretRefused =
  'Ce texte semble contenir un code\u00A0: il n’est pas gardé. Réécrivez-le sans aucun code.';
const tooLong = `Raccourcissez ce texte\u00A0: ${longestNote}\u00A0caractères au plus.`;
