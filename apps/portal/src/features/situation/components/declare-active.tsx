import { FormActions } from '@relais/ui/form';
import { LinkButton } from '@relais/ui/link-button';
import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm } from '../../../lib/forms/action-form.tsx';
import { declareActive } from '../actions.ts';
import { DeclarationPage } from './declaration-page.tsx';

export function DeclareActive({ version }: { readonly version: number }) {
  return (
    <DeclarationPage
      title="Ma e-CPS fonctionne"
      lead="Votre e-CPS s’affiche dans l’application, et vous avez pu vous connecter avec elle ?"
    >
      <ActionForm action={declareActive}>
        <input type="hidden" name="version" value={version} />
        <FormActions>
          <SubmitButton>Déclarer ma e-CPS active</SubmitButton>
          <LinkButton href="/ma-situation" variant="quiet">
            Pas encore
          </LinkButton>
        </FormActions>
      </ActionForm>
      <p className="max-w-measure text-soft">
        Les relances s’arrêtent. Si elle cesse de fonctionner, vous pourrez le signaler.
      </p>
    </DeclarationPage>
  );
}
