import type { ComponentProps, ReactNode } from 'react';
import { Choice } from './choice.tsx';
import { describe, FieldError } from './field.tsx';

export interface CheckboxFieldProps extends Omit<ComponentProps<'input'>, 'id' | 'type'> {
  name: string;
  label: ReactNode;
  hint?: ReactNode | undefined;
  error?: ReactNode | undefined;
  /** The name unless told otherwise. */
  id?: string | undefined;
}

/** One agreement, yes or no. */
export function CheckboxField({ label, hint, error, id, ...input }: CheckboxFieldProps) {
  const key = id ?? input.name;
  return (
    <div className="grid gap-1.5">
      {error && <FieldError id={key}>{error}</FieldError>}
      <Choice
        type="checkbox"
        id={key}
        label={label}
        hint={hint}
        {...describe(key, { error, hint: undefined })}
        {...input}
      />
    </div>
  );
}
