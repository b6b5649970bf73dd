import { RadioGroup } from '@relais/ui/radio-group';
import { TextField } from '@relais/ui/text-field';
import { errorOf } from '../../../lib/form-state.ts';
import type { StudioShown } from '../studio.presenter.ts';
import type { StudioState } from '../studio-state.ts';

type PersonChoiceProps = Pick<StudioShown, 'people'> & { state: StudioState };

/** A few people who received messages lately, or anybody by their number. */
export function PersonChoice({ people, state }: PersonChoiceProps) {
  const [first] = people;
  return (
    <>
      {first !== undefined && (
        <RadioGroup
          name="person"
          label="Personne"
          options={[
            ...people.map(({ rpps, name }) => ({ value: rpps, label: name })),
            { value: 'other', label: 'Une autre, par son numéro' },
          ]}
          defaultValue={state.values['person'] ?? first.rpps}
        />
      )}
      <TextField
        name="rpps"
        label="Numéro RPPS"
        hint="11 chiffres, si vous choisissez une autre personne."
        inputMode="numeric"
        autoComplete="off"
        size={14}
        optional={first !== undefined}
        error={errorOf(state, 'rpps')}
        defaultValue={state.values['rpps']}
      />
    </>
  );
}
