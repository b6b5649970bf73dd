import { anchors } from '@relais/domain/nudge/rule';
import { MomentField } from '@relais/ui/moment-field';
import { SelectField } from '@relais/ui/select-field';
import { TextField } from '@relais/ui/text-field';
import { FieldGroup } from '../../../lib/field-group.tsx';
import { anchorWords } from '../../../lib/rule-words.ts';
import type { FieldsProps } from '../../../lib/typed-fields.ts';
import type { Choice } from '../loaders.ts';
import { lengthUnits } from '../rule-fields.ts';
import { FieldLine } from './field-line.tsx';

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const unitWords = { minutes: 'minutes', heures: 'heures', jours: 'jours' } as const;

/** From what it counts, how long after, at what hour, and until when it helps. */
export function WhenFields({ typed, error, others }: FieldsProps & { others: readonly Choice[] }) {
  return (
    <FieldGroup title="Quand">
      <FieldLine>
        <SelectField
          name="anchor"
          label="Repère"
          options={anchors.map((value) => ({ value, label: capitalised(anchorWords[value]) }))}
          defaultValue={typed['anchor']}
          error={error('anchor')}
        />
        <SelectField
          name="after"
          label="Relance suivie"
          optional
          empty="N’importe laquelle"
          options={others}
          defaultValue={typed['after']}
          error={error('after')}
        />
      </FieldLine>
      <p className="text-meta text-soft">
        « Relance suivie » ne sert qu’avec le repère « la dernière relance ».
      </p>
      <FieldLine>
        <TextField
          name="offset"
          label="Délai"
          inputMode="decimal"
          size={6}
          defaultValue={typed['offset']}
          error={error('offset')}
        />
        <SelectField
          name="unit"
          label="Unité"
          options={Object.keys(lengthUnits).map((value) => ({
            value,
            label: unitWords[value as keyof typeof unitWords],
          }))}
          defaultValue={typed['unit']}
        />
        <SelectField
          name="side"
          label="Sens"
          options={[
            { value: 'apres', label: 'Après le repère' },
            { value: 'avant', label: 'Avant le repère' },
          ]}
          defaultValue={typed['side']}
        />
        <MomentField
          name="at"
          type="time"
          label="Heure de départ"
          optional
          defaultValue={typed['at']}
          error={error('at')}
        />
      </FieldLine>
      <p className="text-meta text-soft">
        L’heure est celle de l’officine. Sans heure, la relance part dès le délai écoulé, hors heures calmes.
      </p>
      <TextField
        name="usefulDays"
        label="Utile pendant (jours)"
        hint="Au-delà, elle ne part plus, et l’historique le dit."
        inputMode="decimal"
        size={6}
        defaultValue={typed['usefulDays']}
        error={error('usefulDays')}
      />
    </FieldGroup>
  );
}
