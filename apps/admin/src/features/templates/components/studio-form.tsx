'use client';

import { save, scale } from '@relais/ui/glyphs';
import { StatusMessage } from '@relais/ui/status-message';
import { SubmitButton } from '@relais/ui/submit-button';
import { useActionState, useRef } from 'react';
import { ActionForm } from '../../../lib/action-form.tsx';
import { TextCheck } from '../../../lib/text-check.tsx';
import { useLiveCheck } from '../../../lib/use-live-check.ts';
import { checkText, editTemplate } from '../actions.ts';
import type { StudioShown } from '../studio.presenter.ts';
import type { StudioState } from '../studio-state.ts';
import { Conflict } from './conflict.tsx';
import { ContentFields } from './content-fields.tsx';
import { Insertables } from './insertables.tsx';
import { PreviewFields } from './preview-fields.tsx';

const untouched: StudioState = { values: {}, errors: [] };

/** Where a text is written. Every button works without script; with it, the check follows what is typed. */
export function StudioForm({ shown }: { shown: StudioShown }) {
  const [state, send] = useActionState(editTemplate, untouched);
  const place = useRef<HTMLDivElement>(null);
  const { slug, channel, revision, variables, facts, people } = shown;
  const live = useLiveCheck((typed) => checkText(slug, channel, typed), state.check ?? shown.check);
  const { conflict } = state;
  return (
    <section aria-labelledby="texte" className="grid gap-3">
      <h2 id="texte">Texte</h2>
      <div ref={place} className="rounded-card border border-hair bg-surface p-4 sm:p-6">
        <ActionForm state={state} send={send}>
          <input type="hidden" name="slug" value={slug} />
          <input type="hidden" name="channel" value={channel} />
          <input type="hidden" name="revision" value={state.values['revision'] ?? revision} />
          {conflict && <Conflict slug={slug} conflict={conflict} />}
          <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_min(20rem,40%)]">
            <div className="grid min-w-0 content-start gap-4">
              <div className="grid gap-4" onInput={live.onInput}>
                <ContentFields content={shown.content} state={state} />
                <TextCheck check={live.check} isStale={live.isStale} holdsBack="avant de publier" />
              </div>
              <StatusMessage>{state.said}</StatusMessage>
              <div className="flex flex-wrap items-center gap-3">
                <SubmitButton icon={save} name="intent" value="save">
                  Enregistrer le brouillon
                </SubmitButton>
                <SubmitButton icon={scale} variant="secondary" name="intent" value="check">
                  Vérifier le texte
                </SubmitButton>
                {live.check?.hasEconomical && (
                  <SubmitButton variant="secondary" name="intent" value="economical">
                    Prendre la version économique
                  </SubmitButton>
                )}
              </div>
              <PreviewFields people={people} state={state} />
            </div>
            <Insertables variables={variables} facts={facts} place={place} />
          </div>
        </ActionForm>
      </div>
    </section>
  );
}
