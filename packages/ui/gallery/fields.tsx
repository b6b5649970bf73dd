import { Button } from '../src/button.tsx';
import { CheckboxField } from '../src/checkbox-field.tsx';
import { CheckboxGroup } from '../src/checkbox-group.tsx';
import { ErrorSummary } from '../src/error-summary.tsx';
import { Form, FormActions } from '../src/form.tsx';
import { MomentField } from '../src/moment-field.tsx';
import { RadioGroup } from '../src/radio-group.tsx';
import { SelectField } from '../src/select-field.tsx';
import { SubmitButton } from '../src/submit-button.tsx';
import { TextField } from '../src/text-field.tsx';
import { TextareaField } from '../src/textarea-field.tsx';

export function Fields() {
  return (
    <Form>
      <ErrorSummary
        errors={[
          { id: 'rpps', message: 'Il manque un chiffre : un numéro RPPS en compte 11.' },
          { id: 'reason', message: 'Dites ce que vous voyez.' },
        ]}
      />
      <TextField
        name="rpps"
        label="Numéro RPPS"
        hint="11 chiffres, sur votre carte CPS."
        size={14}
        inputMode="numeric"
        prefix="8"
        defaultValue="9900000123"
        error="Il manque un chiffre : un numéro RPPS en compte 11."
      />
      <TextField
        name="email"
        type="email"
        label="Adresse e-mail"
        optional
        autoComplete="email"
        placeholder="nom@exemple.fr"
      />
      <SelectField
        name="lgo"
        label="Logiciel de gestion d’officine (LGO)"
        empty="Choisissez"
        options={[
          { value: 'a', label: 'Logiciel A' },
          { value: 'b', label: 'Logiciel B' },
        ]}
      />
      <MomentField
        name="since"
        type="datetime-local"
        label="Quand avez-vous fait la mise à jour ?"
        defaultValue="2026-11-22T14:10"
      />
      <TextareaField
        name="reason"
        label="Que voyez-vous ?"
        hint="N’écrivez jamais votre code."
        error="Dites ce que vous voyez."
      />
      <RadioGroup
        name="card"
        label="Avez-vous votre carte CPS ?"
        defaultValue="yes"
        options={[
          { value: 'yes', label: 'Oui, et un lecteur', hint: 'Votre ordinateur la lit.' },
          { value: 'no', label: 'Non' },
          { value: 'unknown', label: 'Je ne sais pas' },
        ]}
      />
      <CheckboxGroup
        name="channels"
        label="Comment vous prévenir ?"
        defaultValue={['sms']}
        options={[
          { value: 'sms', label: 'Par SMS' },
          { value: 'mail', label: 'Par e-mail' },
          { value: 'call', label: 'Par téléphone', disabled: true },
        ]}
      />
      <CheckboxField name="agree" label="J’accepte de prêter mon lecteur à un confrère." />
      <FormActions>
        <SubmitButton>Enregistrer</SubmitButton>
        <Button variant="quiet">Annuler</Button>
      </FormActions>
    </Form>
  );
}
