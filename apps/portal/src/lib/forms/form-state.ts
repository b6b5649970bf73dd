/** What a form shows after it was refused: what was typed, what to correct beside which field, what else went wrong. */
export type FormState = {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  /** About the form as a whole. */
  readonly message?: string;
};

export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;

/** A form nobody has sent yet. */
export const untouched: FormState = { values: {}, errors: {} };

/** The text of a field, empty when it was not sent. */
export const fieldText = (data: FormData, name: string): string => {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
};
