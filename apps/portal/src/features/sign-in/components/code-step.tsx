import { Disclosure } from '@relais/ui/disclosure';
import { FormActions } from '@relais/ui/form';
import { Column } from '@relais/ui/frame';
import { PageHeader } from '@relais/ui/page-header';
import { StatusMessage } from '@relais/ui/status-message';
import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm } from '../../../lib/forms/action-form.tsx';
import { CodeFields } from '../../../lib/forms/code-fields.tsx';
import { askForAnotherCode, enterCode } from '../actions.ts';
import type { SignInView } from '../presenter.ts';

type CodeStepProps = Omit<Extract<SignInView, { kind: 'code' }>, 'kind'>;

export function CodeStep({ back, startAgain, isAnotherCode }: CodeStepProps) {
  return (
    <Column>
      <PageHeader
        title="Saisissez le code reçu"
        lead="Si ce numéro est connu de nous, un code à 6 chiffres vient de partir, par SMS ou par e-mail. Il est valable 10 minutes."
      />
      <StatusMessage>
        {isAnotherCode ? 'Un nouveau code est parti. Le précédent ne compte plus.' : undefined}
      </StatusMessage>
      <ActionForm action={enterCode}>
        <input type="hidden" name="retour" value={back} />
        <CodeFields />
        <FormActions>
          <SubmitButton pendingLabel="Vérification…">Se connecter</SubmitButton>
        </FormActions>
      </ActionForm>
      <div>
        <Disclosure summary="Je n’ai pas reçu de code">
          <ul className="grid list-disc gap-2 ps-5">
            <li>Attendez une minute, puis regardez aussi les courriers indésirables.</li>
            <li>
              Vérifiez le numéro saisi : <a href={startAgain}>le corriger</a>.
            </li>
            <li>
              Le code part aux coordonnées transmises par l’Ordre. Si elles ont changé, il ne vous parvient
              pas.
            </li>
          </ul>
          <ActionForm action={askForAnotherCode}>
            <input type="hidden" name="retour" value={back} />
            <SubmitButton variant="secondary">Recevoir un nouveau code</SubmitButton>
          </ActionForm>
        </Disclosure>
      </div>
    </Column>
  );
}
