'use client';

import { CheckboxField, type CheckboxFieldProps } from '@relais/ui/checkbox-field';
import { MomentField, type MomentFieldProps } from '@relais/ui/moment-field';
import { RadioGroup } from '@relais/ui/radio-group';
import { TextField, type TextFieldProps } from '@relais/ui/text-field';
import { TextareaField, type TextareaFieldProps } from '@relais/ui/textarea-field';
import type { ComponentProps } from 'react';
import { useFormState } from './action-form.tsx';

/** What a field of that name shows in the form it stands in: what was typed before, and what was wrong with it. */
const useKept = (name: string, defaultValue: string | undefined) => {
  const { values, errors } = useFormState();
  const error = errors[name];
  const value = values[name] ?? defaultValue;
  return {
    ...(value === undefined ? {} : { defaultValue: value }),
    // Without script, the page that comes back starts at the field to correct.
    ...(error === undefined ? {} : { error, autoFocus: true }),
  };
};

type Kept<Props> = Omit<Props, 'defaultValue' | 'error' | 'autoFocus'> & { readonly defaultValue?: string };

/** A text field that keeps what was typed. */
export function KeptTextField({ defaultValue, ...field }: Kept<TextFieldProps>) {
  return <TextField {...field} {...useKept(field.name, defaultValue)} />;
}

/** A date and hour that keeps what was chosen. */
export function KeptMomentField({ defaultValue, ...field }: Kept<MomentFieldProps>) {
  return <MomentField {...field} {...useKept(field.name, defaultValue)} />;
}

/** A choice that is kept. */
export function KeptRadioGroup({ defaultValue, ...field }: Kept<ComponentProps<typeof RadioGroup>>) {
  const { autoFocus: _, ...kept } = useKept(field.name, defaultValue);
  return <RadioGroup {...field} {...kept} />;
}

/** Free words that are kept. */
export function KeptTextarea({ defaultValue, ...field }: Kept<TextareaFieldProps>) {
  return <TextareaField {...field} {...useKept(field.name, defaultValue)} />;
}

/** A tick that is kept. */
export function KeptCheckbox({ defaultChecked, ...field }: Omit<CheckboxFieldProps, 'error'>) {
  const { values, errors } = useFormState();
  // A form that came back holds the ticked boxes alone.
  const wasSent = Object.keys(values).length > 0 || Object.keys(errors).length > 0;
  return (
    <CheckboxField
      {...field}
      defaultChecked={wasSent ? values[field.name] !== undefined : (defaultChecked ?? false)}
      error={errors[field.name]}
    />
  );
}
