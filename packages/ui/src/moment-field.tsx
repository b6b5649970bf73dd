import type { ComponentProps } from 'react';
import { describe, Field, type FieldText } from './field.tsx';

export interface MomentFieldProps extends FieldText, Omit<ComponentProps<'input'>, 'id' | 'type' | 'size'> {
  name: string;
  type: 'date' | 'time' | 'datetime-local';
  /** The name unless told otherwise. */
  id?: string | undefined;
}

/** A date, an hour or both, with the device's own picker. Values and bounds are local, ISO-shaped. */
export function MomentField({ label, hint, error, optional, id, ...input }: MomentFieldProps) {
  const key = id ?? input.name;
  return (
    <Field id={key} label={label} hint={hint} error={error} optional={optional}>
      <input id={key} className="control max-w-72" {...describe(key, { hint, error })} {...input} />
    </Field>
  );
}
