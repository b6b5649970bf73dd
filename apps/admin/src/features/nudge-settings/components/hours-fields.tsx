import { CheckboxGroup } from '@relais/ui/checkbox-group';
import { MomentField } from '@relais/ui/moment-field';
import { RadioGroup } from '@relais/ui/radio-group';
import { TextareaField } from '@relais/ui/textarea-field';
import { FieldGroup } from '../../../lib/field-group.tsx';
import { weekdayWords } from '../../../lib/time-words.ts';
import type { FieldsProps } from '../../../lib/typed-fields.ts';
import { stretchesIn } from '../typed-settings.ts';

const weekdays = Object.entries(weekdayWords).map(([value, label]) => ({
  value,
  label: label.charAt(0).toUpperCase() + label.slice(1),
}));

/** When messages may leave, by the clock of each officine. */
export function HoursFields({ typed, error }: FieldsProps) {
  const stretches = Array.from({ length: stretchesIn(typed) }, (_, index) => index);
  return (
    <FieldGroup title="Heures d’envoi, à l’heure de l’officine">
      {stretches.map((index) => (
        <div
          key={index}
          className="grid grid-cols-[repeat(auto-fit,minmax(min(10rem,100%),1fr))] items-start gap-4 border-b border-hair pb-4"
        >
          <CheckboxGroup
            name={`on-${index}`}
            label={`Plage ${index + 1} : jours`}
            options={weekdays}
            defaultValue={(typed[`on-${index}`] ?? '').split(',')}
            error={error(`on-${index}`)}
          />
          <MomentField
            name={`from-${index}`}
            type="time"
            label={`Plage ${index + 1} : de`}
            defaultValue={typed[`from-${index}`]}
            error={error(`from-${index}`)}
          />
          <MomentField
            name={`until-${index}`}
            type="time"
            label={`Plage ${index + 1} : à`}
            defaultValue={typed[`until-${index}`]}
            error={error(`until-${index}`)}
          />
        </div>
      ))}
      <p className="text-meta text-soft">Une plage sans jour ni heure ne compte pas.</p>
      <RadioGroup
        name="onHolidays"
        label="Jours fériés"
        options={[
          { value: 'closed', label: 'Rien ne part' },
          { value: 'as-usual', label: 'Comme un autre jour' },
        ]}
        defaultValue={typed['onHolidays']}
      />
      <TextareaField
        name="exceptions"
        label="Jours particuliers"
        optional
        hint="Une ligne par jour : 2026-12-24 09:00-12:00. Une date seule : rien ne part."
        rows={3}
        defaultValue={typed['exceptions']}
        error={error('exceptions')}
      />
    </FieldGroup>
  );
}
