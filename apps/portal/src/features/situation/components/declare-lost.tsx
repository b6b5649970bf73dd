import { FormActions } from '@relais/ui/form';
import { LinkButton } from '@relais/ui/link-button';
import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm } from '../../../lib/forms/action-form.tsx';
import { KeptRadioGroup } from '../../../lib/forms/kept-fields.tsx';
import { procedureAddress } from '../../../lib/procedure-links.ts';
import { declareLost } from '../actions.ts';
import { renewalProcedures } from '../renewal-procedures.ts';
import { linkTo } from '../ways.ts';
import { DeclarationPage } from './declaration-page.tsx';
import { OtherWays } from './other-ways.tsx';

const reasons = [
  { value: 'lost-phone', label: 'Téléphone perdu ou volé' },
  { value: 'new-phone', label: 'Nouveau téléphone' },
  { value: 'new-sim', label: 'Nouvelle carte SIM ou nouveau numéro' },
  { value: 'expired', label: 'e-CPS expirée' },
] as const;

const guides = [
  linkTo(procedureAddress(renewalProcedures['lost-phone']), 'Téléphone perdu ou volé'),
  linkTo(procedureAddress(renewalProcedures['new-phone']), 'Nouveau téléphone ou nouvelle carte SIM'),
  linkTo(procedureAddress(renewalProcedures.expired), 'e-CPS expirée'),
];

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
      <section className="grid gap-2">
        <h2>Que faire dans chaque cas</h2>
        <OtherWays label="Que faire dans chaque cas" ways={guides} />
      </section>
    </DeclarationPage>
  );
}
