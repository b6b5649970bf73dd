import { symptomSheets } from '@relais/content/symptoms/symptoms';
import { SelectField } from '@relais/ui/select-field';
import { SubmitButton } from '@relais/ui/submit-button';

/** "Que voyez-vous ?": the answer stays in the address, to be kept or sent. */
export function NeedForm({ chosen }: { readonly chosen: string | undefined }) {
  return (
    <form
      action="/supports"
      method="get"
      className="grid gap-3 print:hidden sm:grid-cols-[1fr_auto] sm:items-end"
    >
      <SelectField
        name="pour"
        label="Que voyez-vous ?"
        empty="Tout : montrer tous les supports"
        defaultValue={chosen ?? ''}
        options={symptomSheets.map(({ slug, headline }) => ({ value: slug, label: headline }))}
      />
      <SubmitButton variant="secondary">Montrer</SubmitButton>
    </form>
  );
}
