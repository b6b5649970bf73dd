import { CheckboxField } from '@relais/ui/checkbox-field';
import { TextField } from '@relais/ui/text-field';
import { TextareaField } from '@relais/ui/textarea-field';
import { FieldGroup } from '../../../lib/field-group.tsx';
import type { FieldsProps } from '../../../lib/typed-fields.ts';

/** Whether anything leaves, to whom, how much at most, and what it costs. */
export function LimitFields({ typed, error }: FieldsProps) {
  return (
    <>
      <FieldGroup title="Envois">
        <CheckboxField
          name="killSwitch"
          value="oui"
          label="Suspendre tous les envois"
          hint="Ce qui devait partir attend. À la reprise, ce qui n’est plus utile ne part pas. Les codes de connexion continuent."
          defaultChecked={typed['killSwitch'] === 'oui'}
        />
        <CheckboxField
          name="trial"
          value="oui"
          label="Mode d’essai"
          hint="Seules les personnes de la liste d’invités reçoivent quelque chose."
          defaultChecked={typed['trial'] === 'oui'}
        />
        <TextareaField
          name="guests"
          label="Liste d’invités"
          hint="Un RPPS par ligne, 500 au plus."
          rows={4}
          defaultValue={typed['guests']}
          error={error('guests')}
        />
      </FieldGroup>
      <FieldGroup title="Limites du jour et prix">
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(14rem,100%),1fr))] items-start gap-4">
          <TextField
            name="smsLimit"
            label="SMS par jour, au plus"
            hint="Vide : sans limite."
            inputMode="numeric"
            size={10}
            defaultValue={typed['smsLimit']}
            error={error('smsLimit')}
          />
          <TextField
            name="emailLimit"
            label="E-mails par jour, au plus"
            hint="Vide : sans limite."
            inputMode="numeric"
            size={10}
            defaultValue={typed['emailLimit']}
            error={error('emailLimit')}
          />
          <TextField
            name="price"
            label="Prix d’un segment de SMS (€)"
            hint="Comme 0,075."
            inputMode="decimal"
            size={10}
            defaultValue={typed['price']}
            error={error('price')}
          />
        </div>
        <TextField
          name="source"
          label="D’où vient ce prix"
          maxLength={200}
          defaultValue={typed['source']}
          error={error('source')}
        />
      </FieldGroup>
    </>
  );
}
