import { Callout } from '@relais/ui/callout';
import { FormActions } from '@relais/ui/form';
import { triangleAlert } from '@relais/ui/glyphs';
import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm } from '../../../lib/forms/action-form.tsx';
import { KeptCheckbox } from '../../../lib/forms/kept-fields.tsx';
import { savePreferences } from '../actions.ts';
import type { ChannelView } from '../presenter.ts';

export function PreferencesForm({ channels }: { readonly channels: readonly ChannelView[] }) {
  return (
    <section className="grid gap-4">
      <h2>Messages que vous acceptez</h2>
      <p className="max-w-measure text-soft">
        Décochez ce que vous ne voulez plus recevoir. Les codes de connexion que vous demandez et les rappels
        promis arrivent toujours.
      </p>
      <ActionForm action={savePreferences}>
        {channels.map((channel) => (
          <Channel key={channel.channel} {...channel} />
        ))}
        <FormActions>
          <SubmitButton>Enregistrer mes choix</SubmitButton>
        </FormActions>
      </ActionForm>
    </section>
  );
}

function Channel({ channel, label, where, doubt, isStopped, topics }: ChannelView) {
  return (
    <fieldset className="grid min-w-0 gap-2" aria-describedby={`${channel}-where`}>
      <legend className="mb-1.5 font-strong">{label}</legend>
      <p id={`${channel}-where`} className="text-meta text-soft">
        {where}
      </p>
      {doubt !== undefined && (
        <Callout family="stop" icon={triangleAlert} title={doubt}>
          <p>
            Faites-le corriger à l’Ordre : <a href="/parcours/mettre-a-jour-coordonnees">voir comment</a>.
          </p>
        </Callout>
      )}
      {isStopped && (
        <Callout family="idle" icon={triangleAlert} title="Vous avez répondu STOP à un de nos messages.">
          <p>
            Votre opérateur bloque ce canal, quels que soient les choix ci-dessous. Lui seul peut le rouvrir.
          </p>
        </Callout>
      )}
      {topics.map(({ name, label: topic, meaning, isAccepted }) => (
        <KeptCheckbox key={name} name={name} label={topic} hint={meaning} defaultChecked={isAccepted} />
      ))}
    </fieldset>
  );
}
