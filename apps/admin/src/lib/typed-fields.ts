/** A form as it is typed: one text per field, several choices joined by commas. */
export type Typed = Readonly<Record<string, string>>;

/** What keeps a form from being read, each by the field it is in. */
export type FieldMistakes = readonly { readonly id: string; readonly message: string }[];

/** What every group of fields needs: what is typed, and what is wrong with it. */
export type FieldsProps = {
  readonly typed: Typed;
  readonly error: (field: string) => string | undefined;
};

/** The choices of a field that holds several. */
export const severalIn = (text: string | undefined): readonly string[] =>
  (text ?? '').split(',').filter((value) => value !== '');

/** A form as it arrives, without what the framework adds to it. */
export const typedIn = (form: FormData): Typed =>
  Object.fromEntries(
    [...new Set(form.keys())]
      .filter((name) => !name.startsWith('$'))
      .map((name) => [name, form.getAll(name).join(',')]),
  );
