import { FormActions } from '@relais/ui/form';
import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm } from '../../../lib/forms/action-form.tsx';
import { tryRemedy } from '../actions.ts';

type TryFormProps = { readonly symptom: string; readonly remedy: string; readonly version: number };

export function TryForm({ symptom, remedy, version }: TryFormProps) {
  return (
    <ActionForm action={tryRemedy}>
      <input type="hidden" name="symptom" value={symptom} />
      <input type="hidden" name="remedy" value={remedy} />
      <input type="hidden" name="version" value={version} />
      <FormActions>
        <SubmitButton name="outcome" value="worked">
          C’est réglé
        </SubmitButton>
        <SubmitButton name="outcome" value="failed" variant="secondary">
          Toujours pareil
        </SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
