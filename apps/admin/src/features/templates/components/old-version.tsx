import { rotateCcwClock } from '@relais/ui/glyphs';
import { ActionButton } from '../../../lib/action-button.tsx';
import { Link } from '../../../lib/link.tsx';
import { restoreVersion } from '../actions.ts';
import type { StudioShown } from '../studio.presenter.ts';
import { FieldTexts, TextDiff } from './text-diff.tsx';

type OldVersionProps = { shown: StudioShown; old: NonNullable<StudioShown['old']> };

/** A former text, what changed since, and the way to write from it again. */
export function OldVersion({ shown, old }: OldVersionProps) {
  const { slug, revision, mayEdit } = shown;
  return (
    <section
      id="version"
      aria-labelledby="ancienne"
      className="grid gap-4 rounded-card border border-edge bg-surface p-4 sm:p-6"
    >
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="ancienne">Version {old.version}</h2>
        <Link href={`/relances/modeles/${slug}`}>Fermer cette version</Link>
      </div>
      <FieldTexts fields={old.fields} />
      <h3>Ce qui a changé depuis</h3>
      <TextDiff changes={old.changes} />
      {mayEdit && (
        <ActionButton
          action={restoreVersion}
          fields={{ slug, revision, version: old.version }}
          icon={rotateCcwClock}
          variant="secondary"
        >
          Reprendre cette version en brouillon
        </ActionButton>
      )}
    </section>
  );
}
