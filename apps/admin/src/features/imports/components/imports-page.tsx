import { EmptyState } from '@relais/ui/empty-state';
import { fileUp } from '@relais/ui/glyphs';
import { PageHeader } from '@relais/ui/page-header';
import { WindowTitle } from '../../../lib/window-title.tsx';
import type { HistoryShown } from '../history.presenter.ts';
import { HistoryTable } from './history-table.tsx';
import { UploadForm } from './upload-form.tsx';

/** Start an import, find those that run or ran. */
export function ImportsPage({ history }: { history: HistoryShown }) {
  return (
    <div className="grid gap-8">
      <WindowTitle>Imports</WindowTitle>
      <PageHeader title="Imports" lead="Déposez un fichier, voyez ce qu’il changerait, puis appliquez." />
      <section aria-labelledby="nouvel-import" className="grid gap-3">
        <h2 id="nouvel-import">Nouvel import</h2>
        <div className="rounded-card border border-hair bg-surface p-4 sm:p-6">
          <UploadForm />
        </div>
      </section>
      <section aria-labelledby="historique" className="grid gap-3">
        <h2 id="historique">Historique</h2>
        {history.kind === 'empty' ? (
          <EmptyState icon={fileUp} level={3} title="Aucun import pour l’instant">
            <p>Le premier est d’ordinaire l’Annuaire Santé, puis les coordonnées de l’Ordre.</p>
          </EmptyState>
        ) : (
          <HistoryTable rows={history.rows} />
        )}
      </section>
    </div>
  );
}
