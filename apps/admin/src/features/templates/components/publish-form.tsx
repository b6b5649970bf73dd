'use client';

import { check } from '@relais/ui/glyphs';
import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm, useFormAction } from '../../../lib/action-form.tsx';
import { publishDraft } from '../actions.ts';

type PublishFormProps = { slug: string; revision: number; nextVersion: number };

/** Publishes at the first press, or at the second when the variables change. */
export function PublishForm({ slug, revision, nextVersion }: PublishFormProps) {
  const { state, send } = useFormAction(publishDraft);
  const confirms = state.values['asked'] === 'confirm';
  return (
    <ActionForm state={state} send={send}>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="revision" value={revision} />
      {confirms && <input type="hidden" name="confirm" value="yes" />}
      <div>
        <SubmitButton icon={check} pendingLabel="Publication…">
          {confirms ? `Confirmer et publier la version ${nextVersion}` : `Publier la version ${nextVersion}`}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
