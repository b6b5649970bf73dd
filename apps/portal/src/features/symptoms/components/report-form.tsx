import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm } from '../../../lib/forms/action-form.tsx';
import { reportSymptom } from '../actions.ts';

export function ReportForm({ slug, version }: { readonly slug: string; readonly version: number }) {
  return (
    <ActionForm action={reportSymptom} className="grid justify-items-start gap-2">
      <input type="hidden" name="symptom" value={slug} />
      <input type="hidden" name="version" value={version} />
      <SubmitButton>C’est ce que je vois</SubmitButton>
      <p className="text-meta text-soft">
        Votre conseiller le voit aussi, et vous gardez la trace de ce que vous essayez.
      </p>
    </ActionForm>
  );
}
