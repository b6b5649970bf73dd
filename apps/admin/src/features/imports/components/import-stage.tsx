import { Callout } from '@relais/ui/callout';
import { check, circleCheck, fileUp, octagonX, x } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { ProgressBar } from '@relais/ui/progress-bar';
import { StatusMessage } from '@relais/ui/status-message';
import { AutoRefresh } from '../../../lib/auto-refresh.tsx';
import { Link } from '../../../lib/link.tsx';
import { applyDryRun, cancelImport } from '../actions.ts';
import type { ImportShown } from '../import.presenter.ts';
import { ImportButton } from './import-button.tsx';
import { Report } from './report.tsx';

/** Where the import stands: under way, tried, done, or stopped; what can be done then. */
export function ImportStage({ shown: { id, status, stage } }: { shown: ImportShown }) {
  return (
    <section aria-label="Avancement" className="grid gap-6">
      {/* There from the start, so that the end is announced. */}
      <StatusMessage>{stage.kind === 'imported' ? 'Import terminé.' : undefined}</StatusMessage>
      {stage.kind === 'under-way' && <UnderWay id={id} stage={stage} />}
      {stage.kind === 'tried' && <Tried id={id} stage={stage} />}
      {stage.kind === 'imported' && <Report report={stage.report} isTrial={false} />}
      {stage.kind === 'stopped' && (
        <Callout
          family={status === 'cancelled' ? 'idle' : 'stop'}
          icon={octagonX}
          title={stage.title}
          actions={
            <LinkButton href="/imports" variant="secondary" icon={fileUp} as={Link}>
              Déposer un autre fichier
            </LinkButton>
          }
        >
          <p>{stage.explanation}</p>
        </Callout>
      )}
    </section>
  );
}

type Stage<Kind extends ImportShown['stage']['kind']> = Extract<ImportShown['stage'], { kind: Kind }>;

const everySecond = 1_000;

function UnderWay({ id, stage }: { id: string; stage: Stage<'under-way'> }) {
  const { step, percent, text, canBeCancelled } = stage;
  return (
    <div className="grid max-w-[56rem] gap-4 rounded-card border border-hair bg-surface p-4 sm:p-6">
      <AutoRefresh every={everySecond} />
      <ProgressBar id="avancement" label={step} value={percent} text={text} />
      <p className="text-soft">
        Vous pouvez quitter cette page : l’import continue, et l’historique y ramène.{' '}
        <a href={`/imports/${id}`}>Actualiser</a>
      </p>
      {canBeCancelled && (
        <ImportButton
          id={id}
          action={cancelImport}
          icon={x}
          variant="secondary"
          pendingLabel="Arrêt en cours…"
        >
          Annuler l’import
        </ImportButton>
      )}
    </div>
  );
}

function Tried({ id, stage: { report, canBeApplied } }: { id: string; stage: Stage<'tried'> }) {
  const isPointless = report.isUnchanged;
  return (
    <>
      <Callout
        family={isPointless ? 'done' : 'turn'}
        icon={isPointless ? circleCheck : check}
        title={
          isPointless
            ? 'Essai terminé : ce fichier ne changerait rien.'
            : 'Essai terminé : rien n’a été modifié.'
        }
      >
        {!isPointless && canBeApplied && (
          <>
            <p>Vérifiez ce qui changerait ci-dessous, puis appliquez : tout est écrit d’un coup, ou rien.</p>
            <ImportButton id={id} action={applyDryRun} icon={check} pendingLabel="Lancement…">
              Appliquer cet import
            </ImportButton>
          </>
        )}
        {!isPointless && !canBeApplied && (
          <p>Le fichier n’est plus gardé : déposez-le à nouveau pour l’appliquer.</p>
        )}
      </Callout>
      <Report report={report} isTrial />
    </>
  );
}
