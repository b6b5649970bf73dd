import { Badge } from '@relais/ui/badge';
import { phoneCall } from '@relais/ui/glyphs';
import { LabelCard } from '@relais/ui/label-card';
import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm } from '../../../lib/forms/action-form.tsx';
import { withdrawHelp } from '../actions.ts';
import type { OpenRequestView } from '../presenter.ts';

/** The call that was promised: by when, where, and a way to say that it is no longer needed. */
export function OpenRequest({ request }: { readonly request: OpenRequestView }) {
  const { due, isLate, isTaken, where, told, symptom } = request;
  return (
    <LabelCard
      family="run"
      badge={
        <Badge family="run" weight="tint" icon={phoneCall}>
          {isTaken ? 'Demande prise en charge' : 'Demande reçue'}
        </Badge>
      }
      title={
        <>
          {isLate ? 'Vous deviez être rappelé avant' : 'Nous vous rappelons avant'}{' '}
          <time dateTime={due.iso}>{due.text}</time>
        </>
      }
      actions={
        <ActionForm action={withdrawHelp} className="flex">
          <SubmitButton variant="secondary">Je n’ai plus besoin d’aide</SubmitButton>
        </ActionForm>
      }
    >
      <p>
        {isLate && 'Nous sommes en retard, et votre demande n’est pas perdue. '}L’appel arrive {where}
        {symptom === undefined ? '.' : ` (${symptom}).`}
      </p>
      {told !== '' && <p className="whitespace-pre-line text-soft">« {told} »</p>}
    </LabelCard>
  );
}
