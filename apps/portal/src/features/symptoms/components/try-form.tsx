import { FormActions } from '@relais/ui/form';
import { LinkButton } from '@relais/ui/link-button';
import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm } from '../../../lib/forms/action-form.tsx';
import { tryRemedy } from '../actions.ts';
import type { RemedyView } from '../trouble-presenter.ts';

type TryFormProps = {
  readonly symptom: string;
  readonly remedy: string;
  readonly version: number;
  /** What this remedy leads to say rather than that it worked: one only knows after the wait. */
  readonly declaration: RemedyView['declaration'];
};

export function TryForm({ symptom, remedy, version, declaration }: TryFormProps) {
  return (
    <ActionForm action={tryRemedy}>
      <input type="hidden" name="symptom" value={symptom} />
      <input type="hidden" name="remedy" value={remedy} />
      <input type="hidden" name="version" value={version} />
      <FormActions>
        {declaration && <LinkButton href={declaration.href}>{declaration.label}</LinkButton>}
        <SubmitButton name="outcome" value="worked" variant={declaration ? 'secondary' : 'primary'}>
          C’est réglé
        </SubmitButton>
        <SubmitButton name="outcome" value="failed" variant="secondary">
          Toujours pareil
        </SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
