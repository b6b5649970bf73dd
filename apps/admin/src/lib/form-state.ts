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
