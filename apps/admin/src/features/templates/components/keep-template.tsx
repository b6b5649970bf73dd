'use client';

import { Disclosure } from '@relais/ui/disclosure';
import { pencil, trash, undo2 } from '@relais/ui/glyphs';
import { SubmitButton } from '@relais/ui/submit-button';
import { TextField } from '@relais/ui/text-field';
import { ActionButton } from '../../../lib/action-button.tsx';
import { ActionForm, useFormAction } from '../../../lib/action-form.tsx';
import { errorOf } from '../../../lib/form-state.ts';
import { archiveTemplate, renameTemplate, unarchiveTemplate } from '../actions.ts';
import type { StudioShown } from '../studio.presenter.ts';

type KeepTemplateProps = {
  shown: Pick<StudioShown, 'slug' | 'name' | 'archived' | 'mayRename' | 'whyNoArchive'>;
};

/** Its name, and whether it may still be chosen. */
export function KeepTemplate({ shown }: KeepTemplateProps) {
  const { slug, archived, mayRename, whyNoArchive } = shown;
  if (archived !== undefined) {
    return (
      <ActionButton action={unarchiveTemplate} fields={{ slug }} icon={undo2} variant="secondary">
        Remettre en service
      </ActionButton>
    );
  }
  return (
    <Disclosure summary={mayRename ? 'Renommer ou archiver ce modèle' : 'Archiver ce modèle'}>
      <div className="grid max-w-measure gap-6">
        {mayRename && <Rename shown={shown} />}
        {whyNoArchive === undefined ? (
          <div className="grid gap-2">
            <p>
              Archivé, il n’est plus proposé aux règles ni aux campagnes. Son texte et ses versions restent,
              et il peut être remis en service.
            </p>
            <ActionButton action={archiveTemplate} fields={{ slug }} icon={trash} variant="quiet">
              Archiver ce modèle
            </ActionButton>
          </div>
        ) : (
          <p>{whyNoArchive}</p>
        )}
      </div>
    </Disclosure>
  );
}

function Rename({ shown: { slug, name } }: KeepTemplateProps) {
  const { state, send } = useFormAction(renameTemplate);
  return (
    <ActionForm state={state} send={send}>
      <input type="hidden" name="slug" value={slug} />
      <TextField
        name="name"
        label="Nom du modèle"
        hint="Le modèle de l’autre canal, s’il y en a un, change de nom avec lui."
        maxLength={80}
        error={errorOf(state, 'name')}
        defaultValue={state.values['name'] ?? name}
      />
      <div>
        <SubmitButton icon={pencil} variant="secondary">
          Renommer
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
