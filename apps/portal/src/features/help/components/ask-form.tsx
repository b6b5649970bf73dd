import { Callout } from '@relais/ui/callout';
import { FormActions } from '@relais/ui/form';
import { info } from '@relais/ui/glyphs';
import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm } from '../../../lib/forms/action-form.tsx';
import { KeptRadioGroup, KeptTextarea } from '../../../lib/forms/kept-fields.tsx';
import { Words } from '../../../lib/words.tsx';
import { askForHelp } from '../actions.ts';
import type { HelpForm } from '../presenter.ts';

type AskFormProps = {
  readonly form: HelpForm;
  /** A request is open: this completes it. */
  readonly isMore: boolean;
};

export function AskForm({ form, isMore }: AskFormProps) {
  const { canBeCalled, symptom, symptomWords, times, places, chosen } = form;
  if (!canBeCalled) {
    return (
      <Callout family="wait" icon={info} title="Nous n’avons aucun numéro où vous rappeler.">
        <p>
          Faites mettre à jour vos coordonnées à l’Ordre (
          <a href="/parcours/mettre-a-jour-coordonnees">voir comment</a>), ou appelez le support ci-dessous.
        </p>
      </Callout>
    );
  }
  return (
    <ActionForm action={askForHelp}>
      <input type="hidden" name="symptom" value={symptom} />
      {symptomWords !== undefined && (
        <p className="max-w-measure border-s-3 border-edge ps-3">
          <span className="text-meta text-soft">Ce que vous voyez :</span>{' '}
          <b>
            <Words>{symptomWords}</Words>
          </b>{' '}
          (<a href="/symptomes">ce n’est pas cela</a>)
        </p>
      )}
      <KeptTextarea
        name="words"
        label={isMore ? 'Ce qui est nouveau' : 'Ce qui se passe'}
        hint="Ce que vous voyez à l’écran, ce que vous avez déjà essayé. N’écrivez jamais de code ni de mot de passe."
        optional
        defaultValue={chosen.words}
        maxLength={1000}
      />
      <KeptRadioGroup
        name="preferred"
        label="Quand vous rappeler ?"
        options={times}
        defaultValue={chosen.preferred}
      />
      <KeptRadioGroup
        name="callAt"
        label="Où vous rappeler ?"
        options={places}
        defaultValue={chosen.callAt}
      />
      <FormActions>
        <SubmitButton>{isMore ? 'Compléter ma demande' : 'Demander un rappel'}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
