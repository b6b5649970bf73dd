import { CheckboxField } from '@relais/ui/checkbox-field';
import { RadioGroup } from '@relais/ui/radio-group';
import { SelectField } from '@relais/ui/select-field';
import { TextField } from '@relais/ui/text-field';
import { channelOrderOptions } from '../../../lib/channel-order.ts';
import { FieldGroup } from '../../../lib/field-group.tsx';
import type { FieldsProps } from '../../../lib/typed-fields.ts';
import type { TemplateChoice } from '../loaders.ts';
import { FieldLine } from './field-line.tsx';

/** By what, with which text, how often at most, and whether its effect is measured. */
export function MessageFields({
  typed,
  error,
  templates,
}: FieldsProps & { templates: readonly TemplateChoice[] }) {
  return (
    <>
      <FieldGroup title="Le message">
        <RadioGroup
          name="channels"
          label="Canal"
          options={channelOrderOptions}
          defaultValue={typed['channels']}
          error={error('channels')}
        />
        <SelectField
          name="template"
          label="Modèle"
          empty="Choisir"
          options={templates}
          defaultValue={typed['template']}
          error={error('template')}
        />
      </FieldGroup>
      <FieldGroup title="Plafonds">
        <FieldLine>
          <TextField
            name="perChannelCount"
            label="Par canal, au plus"
            inputMode="numeric"
            size={6}
            defaultValue={typed['perChannelCount']}
            error={error('perChannelCount')}
          />
          <TextField
            name="perChannelHours"
            label="Sur (heures)"
            inputMode="numeric"
            size={6}
            defaultValue={typed['perChannelHours']}
            error={error('perChannelHours')}
          />
        </FieldLine>
        <CheckboxField
          name="inTotal"
          value="oui"
          label="Compte dans le plafond commun à tous les canaux"
          hint="Sans cela, la règle ne compte pas dans ce plafond et n’est pas retenue par lui."
          defaultChecked={typed['inTotal'] === 'oui'}
        />
        <FieldLine>
          <TextField
            name="totalCount"
            label="En tout, au plus"
            inputMode="numeric"
            size={6}
            defaultValue={typed['totalCount']}
            error={error('totalCount')}
          />
          <TextField
            name="totalDays"
            label="Sur (jours)"
            inputMode="numeric"
            size={6}
            defaultValue={typed['totalDays']}
            error={error('totalDays')}
          />
        </FieldLine>
      </FieldGroup>
      <FieldGroup title="Mesure de l’effet">
        <TextField
          name="holdOut"
          label="Part de témoins (%)"
          hint="Ces personnes, tirées au sort, ne reçoivent pas la relance : c’est la seule façon de savoir ce qu’elle cause. 0&nbsp;: aucune."
          inputMode="numeric"
          size={6}
          defaultValue={typed['holdOut']}
          error={error('holdOut')}
        />
      </FieldGroup>
    </>
  );
}
