import type { ComponentProps, ReactNode } from 'react';
import { describe, Field, type FieldText } from './field.tsx';

export interface TextFieldProps extends FieldText, Omit<ComponentProps<'input'>, 'id' | 'size' | 'prefix'> {
  name: string;
  /** The name unless told otherwise: the error summary links to it. */
  id?: string | undefined;
  /** Expected length in characters: a field as wide as its answer. Whole width without it. */
  size?: number | undefined;
  /** A fixed beginning, shown but not sent. */
  prefix?: ReactNode | undefined;
}

/** One line of text, a number, an e-mail, a code. */
export function TextField({ label, hint, error, optional, id, size, prefix, ...input }: TextFieldProps) {
  const key = id ?? input.name;
  const control = (
    <input
      type="text"
      id={key}
      className="control"
      style={size ? { maxWidth: `calc(${size}ch + 2rem)` } : undefined}
      {...describe(key, { hint, error })}
      {...input}
    />
  );
  return (
    <Field id={key} label={label} hint={hint} error={error} optional={optional}>
      {prefix ? (
        <div className="flex items-center gap-2">
          <span className="font-strong text-soft tabular-nums">{prefix}</span>
          {control}
        </div>
      ) : (
        control
      )}
    </Field>
  );
}
