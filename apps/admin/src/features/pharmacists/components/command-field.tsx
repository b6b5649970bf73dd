import { MomentField } from '@relais/ui/moment-field';
import { RadioGroup } from '@relais/ui/radio-group';
import { SelectField } from '@relais/ui/select-field';
import { TextareaField } from '@relais/ui/textarea-field';
import type { ReactNode } from 'react';
import { errorOf, type FormState } from '../../../lib/form-state.ts';
import type { ActionShown, FieldShown } from '../actions.presenter.ts';
import { fieldId } from '../field-id.ts';

type CommandFieldProps = { command: ActionShown['command']; field: FieldShown; state: FormState };

/** A field of an action. In a correction, a field shows once the status that needs it is chosen: by style, so without script too. */
export function CommandField({ command, field, state }: CommandFieldProps) {
  const shown = command === 'correct-status' ? neededBy[field.name] : undefined;
  const control = <Control command={command} field={field} state={state} />;
  return shown === undefined ? control : <div className={`hidden ${shown}`}>{control}</div>;
}

const neededBy: Readonly<Partial<Record<FieldShown['name'], string>>> = {
  route: '[form:has([value=under-way]:checked)_&]:block [form:has([value=blocked]:checked)_&]:block',
  symptom: '[form:has([value=blocked]:checked)_&]:block',
  at: '[form:has([value=waiting]:checked)_&]:block',
  renewal: '[form:has([value=to-renew]:checked)_&]:block',
};

function Control({ command, field, state }: CommandFieldProps): ReactNode {
  const id = fieldId(command, field.name);
  const error = errorOf(state, id);
  const typed = state.values[field.name];
  switch (field.kind) {
    case 'reason':
      return (
        <TextareaField
          id={id}
          name="reason"
          label={field.label}
          hint={field.hint}
          error={error}
          defaultValue={typed}
          maxLength={500}
          rows={2}
        />
      );
    case 'moment':
      return (
        <MomentField
          id={id}
          name={field.name}
          type="datetime-local"
          label={field.label}
          hint={field.hint}
          error={error}
          min={field.earliest}
          max={field.latest}
          defaultValue={typed ?? field.latest}
        />
      );
    case 'choice':
      return (
        <RadioGroup
          id={id}
          name={field.name}
          label={field.label}
          options={field.options}
          error={error}
          defaultValue={typed}
        />
      );
    case 'select':
      return (
        <SelectField
          // A select forgets what was chosen when its form comes back, unless it starts anew.
          key={typed}
          id={id}
          name={field.name}
          label={field.label}
          options={field.options}
          empty="Choisir"
          error={error}
          defaultValue={typed}
        />
      );
  }
}
