import type { FormState } from './forms/form-state.ts';

/** The fields of a form as one text that any cookie can hold. */
export const writeDraft = (values: FormState['values']): string =>
  Buffer.from(new URLSearchParams(values).toString()).toString('base64url');

export const readDraft = (text: string | undefined): FormState['values'] =>
  Object.fromEntries(new URLSearchParams(Buffer.from(text ?? '', 'base64url').toString()));
