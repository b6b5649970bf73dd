import type { ComponentProps } from 'react';
import { describe, Field, type FieldText } from './field.tsx';
import { chevronDown } from './glyphs.tsx';
import { Icon } from './icon.tsx';

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean | undefined;
}

export interface SelectFieldProps extends FieldText, Omit<ComponentProps<'select'>, 'id' | 'children'> {
  name: string;
  options: readonly SelectOption[];
  /** The name unless told otherwise. */
  id?: string | undefined;
  /** A first choice that stands for none. */
  empty?: string | undefined;
}

/** One of many. Up to five, prefer RadioGroup: everything is then in sight. */
export function SelectField({
  label,
  hint,
  error,
  optional,
  id,
  options,
  empty,
  ...select
}: SelectFieldProps) {
  const key = id ?? select.name;
  return (
    <Field id={key} label={label} hint={hint} error={error} optional={optional}>
      <div className="relative">
        <select id={key} className="control" {...describe(key, { hint, error })} {...select}>
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map(({ value, label: text, disabled }) => (
            <option key={value} value={value} disabled={disabled}>
              {text}
            </option>
          ))}
        </select>
        <Icon
          of={chevronDown}
          className="pointer-events-none absolute inset-y-0 end-3 my-auto size-5 text-soft"
        />
      </div>
    </Field>
  );
}
