import { Callout } from '@relais/ui/callout';
import { FormActions } from '@relais/ui/form';
import { info } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm } from '../../../lib/forms/action-form.tsx';
import { KeptMomentField } from '../../../lib/forms/kept-fields.tsx';
import { declareCoordinateUpdate } from '../actions.ts';
import type { CoordinatesForm } from '../declaration.ts';
import { DeclarationPage } from './declaration-page.tsx';

export function DeclareCoordinates({ form }: { readonly form: CoordinatesForm }) {
  return (
    <DeclarationPage
      title="J’ai mis mes coordonnées à jour"
      lead="Dites-nous quand vous les avez corrigées à l’Ordre. L’activation sans carte peut marcher environ 48 h après."
    >
      <ActionForm action={declareCoordinateUpdate}>
        <input type="hidden" name="version" value={form.version} />
        <input type="hidden" name="zone" value={form.zone} />
        <KeptMomentField
          name="moment"
          type="datetime-local"
          label="Date et heure de la mise à jour"
          hint="Maintenant, si vous venez de la faire. Une heure approximative suffit."
          defaultValue={form.moment}
          min={form.earliest}
          max={form.latest}
          required
        />
        <FormActions>
          <SubmitButton>Déclarer la mise à jour</SubmitButton>
          <LinkButton href="/ma-situation" variant="quiet">
            Annuler
          </LinkButton>
        </FormActions>
      </ActionForm>
      <Callout family="idle" icon={info} title="Vous ne l’avez pas encore faite ?">
        <p>
          Elle se fait en quelques minutes sur le site de l’Ordre.{' '}
          <a href="/parcours/mettre-a-jour-coordonnees">Voir comment faire</a>.
        </p>
      </Callout>
    </DeclarationPage>
  );
}
