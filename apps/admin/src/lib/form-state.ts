import type { FrontRefusal } from '@relais/api-client/front-refusal';
import { refusalSentence } from '@relais/api-client/refusal-sentence';
import type { FrenchZone } from '@relais/domain/kernel/working-time/zone';
import { readClock } from './clock.ts';

/** What a form knows after it was sent and refused: what was typed, and what to fix beside which field. */
export type FormState = {
  readonly values: Readonly<Record<string, string>>;
  /** `id` is the field's. */
  readonly errors: readonly { readonly id: string; readonly message: string }[];
  /** What concerns the whole form. */
  readonly message?: string;
};

export const untouched: FormState = { values: {}, errors: [] };

export const errorOf = ({ errors }: FormState, id: string): string | undefined =>
  errors.find((error) => error.id === id)?.message;

/** The text fields of a form, names that Next adds left out. */
export const typedIn = (form: FormData): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...form.entries()].flatMap(([name, value]) =>
      typeof value === 'string' && !name.startsWith('$') ? [[name, value] as const] : [],
    ),
  );

/** The same form again, with the API's reason above it. */
export const refusedForm = (
  refusal: FrontRefusal,
  values: FormState['values'],
  zone: FrenchZone = 'Europe/Paris',
): FormState => ({ values, errors: [], message: refusalSentence(refusal, { now: readClock(), zone }) });
