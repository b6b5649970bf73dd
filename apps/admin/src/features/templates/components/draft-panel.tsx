import { Callout } from '@relais/ui/callout';
import { trash, triangleAlert } from '@relais/ui/glyphs';
import { ActionButton } from '../../../lib/action-button.tsx';
import { discardDraft } from '../actions.ts';
import type { StudioShown } from '../studio.presenter.ts';
import { PublishForm } from './publish-form.tsx';
import { TextDiff } from './text-diff.tsx';

type DraftPanelProps = { shown: StudioShown; draft: NonNullable<StudioShown['draft']> };

/** What publishing the saved draft would change, then publishing it or giving it up. */
export function DraftPanel({ shown: { slug, revision, check }, draft }: DraftPanelProps) {
  const { changes, nextVersion, isPublishable } = draft;
  return (
    <section
      aria-labelledby="publier"
      className="grid gap-4 rounded-card border border-hair bg-surface p-4 sm:p-6"
    >
      <h2 id="publier">Ce que le brouillon change</h2>
      {changes === undefined ? (
        <p>Première version de ce modèle : aucun texte n’est encore en vigueur.</p>
      ) : (
        <TextDiff changes={changes} />
      )}
      {!isPublishable && check && (
        <Callout family="stop" icon={triangleAlert} title="Ce brouillon ne peut pas être publié.">
          <ul className="grid list-disc gap-1 ps-5">
            {check.mistakes.map((mistake) => (
              <li key={mistake}>{mistake}</li>
            ))}
          </ul>
          <p>Corrigez le texte ci-dessus, puis enregistrez.</p>
        </Callout>
      )}
      <div className="flex flex-wrap items-start gap-4">
        {isPublishable && <PublishForm slug={slug} revision={revision} nextVersion={nextVersion} />}
        <ActionButton
          action={discardDraft}
          fields={{ slug, revision, neverPublished: changes === undefined ? 'yes' : 'no' }}
          icon={trash}
          variant="quiet"
        >
          Abandonner le brouillon
        </ActionButton>
      </div>
    </section>
  );
}
