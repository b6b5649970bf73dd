import type { ComponentProps } from 'react';
import { describe, Field, type FieldText } from './field.tsx';

export interface TextareaFieldProps extends FieldText, Omit<ComponentProps<'textarea'>, 'id'> {
  name: string;
  /** The name unless told otherwise. */
  id?: string | undefined;
}

/** Several lines; grows with what is typed where the browser knows how. */
export function TextareaField({ label, hint, error, optional, id, ...textarea }: TextareaFieldProps) {
  const key = id ?? textarea.name;
  return (
    <Field id={key} label={label} hint={hint} error={error} optional={optional}>
      <textarea id={key} rows={4} className="control" {...describe(key, { hint, error })} {...textarea} />
    </Field>
  );
}
