import type { ReactNode } from 'react';
import { Choice, type ChoiceOption } from './choice.tsx';
import { describe, FieldError, FieldHint, type FieldText, OptionalMark } from './field.tsx';

export interface ChoiceGroupProps extends FieldText {
  name: string;
  options: readonly ChoiceOption[];
  /** The name unless told otherwise; the first choice carries it, so that the error summary lands there. */
  id?: string | undefined;
  /** More to show below the choices. */
  children?: ReactNode | undefined;
}

interface TypedChoiceGroupProps extends ChoiceGroupProps {
  type: 'radio' | 'checkbox';
  chosen: readonly string[];
}

/** The frame shared by RadioGroup and CheckboxGroup. */
export function ChoiceGroup(props: TypedChoiceGroupProps) {
  const { type, chosen, name, options, label, hint, error, optional, children } = props;
  const id = props.id ?? name;
  const { 'aria-describedby': describedBy } = describe(id, { hint, error });
  return (
    <fieldset className="grid min-w-0 gap-2" aria-describedby={describedBy}>
      <legend className="mb-1.5 font-strong">
        {label}
        {optional && <OptionalMark />}
      </legend>
      {hint && <FieldHint id={id}>{hint}</FieldHint>}
      {error && <FieldError id={id}>{error}</FieldError>}
      {options.map((option, index) => (
        <Choice
          key={option.value}
          type={type}
          id={index === 0 ? id : `${id}-${option.value}`}
          name={name}
          value={option.value}
          label={option.label}
          hint={option.hint}
          disabled={option.disabled}
          defaultChecked={chosen.includes(option.value)}
          aria-invalid={error ? true : undefined}
        />
      ))}
      {children}
    </fieldset>
  );
}
