import { FormActions } from '@relais/ui/form';
import { LinkButton } from '@relais/ui/link-button';
import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm } from '../../../lib/forms/action-form.tsx';
import { KeptRadioGroup } from '../../../lib/forms/kept-fields.tsx';
import { declareLost } from '../actions.ts';
import { DeclarationPage } from './declaration-page.tsx';

const reasons = [
  { value: 'lost-phone', label: 'Téléphone perdu ou volé' },
  { value: 'new-phone', label: 'Nouveau téléphone' },
  { value: 'new-sim', label: 'Nouvelle carte SIM ou nouveau numéro' },
  { value: 'expired', label: 'e-CPS expirée' },
] as const;

export function DeclareLost({ version }: { readonly version: number }) {
  return (
    <DeclarationPage
      title="Ma e-CPS est à réactiver"
      lead="La e-CPS vit dans un téléphone. Quand il change, elle s’active de nouveau."
    >
      <ActionForm action={declareLost}>
        <input type="hidden" name="version" value={version} />
        <KeptRadioGroup name="reason" label="Qu’est-il arrivé ?" options={reasons} />
        <FormActions>
          <SubmitButton>Déclarer ma e-CPS à réactiver</SubmitButton>
          <LinkButton href="/ma-situation" variant="quiet">
            Annuler
          </LinkButton>
        </FormActions>
      </ActionForm>
    </DeclarationPage>
  );
}
