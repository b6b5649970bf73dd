import { DefinitionList } from '@relais/ui/definition-list';
import { Disclosure } from '@relais/ui/disclosure';
import { ban, pause, play } from '@relais/ui/glyphs';
import { ProgressBar } from '@relais/ui/progress-bar';
import { ActionButton } from '../../../lib/action-button.tsx';
import { AutoRefresh } from '../../../lib/auto-refresh.tsx';
import { steerCampaign } from '../actions.ts';
import type { CampaignShown } from '../campaign.presenter.ts';

const everyThreeSeconds = 3_000;

/** How far it has come, and what may still be done about it. */
export function Progress({ shown: { id, state, mayAct, progress, report } }: { shown: CampaignShown }) {
  if (progress === undefined) return null;
  const { done, total, words, parts, next, calledOff } = progress;
  const isUnderWay = state === 'running' || state === 'paused';
  // Everything has left, and receipts still come in.
  const awaitsReceipts = report?.receipts.some(({ word }) => word === 'Traité') ?? false;
  return (
    <section aria-labelledby="avancement" className="grid max-w-[56rem] gap-3">
      <h2 id="avancement">Avancement</h2>
      <div className="grid gap-4 rounded-card border border-hair bg-surface p-4 sm:p-6">
        <ProgressBar
          id="avancement-barre"
          label="Personnes traitées"
          value={done}
          max={Math.max(1, total)}
          text={words}
          family={state === 'paused' ? 'wait' : state === 'done' ? 'done' : 'run'}
        />
        {next && isUnderWay && <p>{next}</p>}
        <DefinitionList items={parts} />
        {mayAct && isUnderWay && (
          <div className="grid gap-3">
            {state === 'running' ? (
              <ActionButton action={steerCampaign} fields={{ id, move: 'pause' }} icon={pause}>
                Mettre en pause
              </ActionButton>
            ) : (
              <ActionButton action={steerCampaign} fields={{ id, move: 'resume' }} icon={play}>
                Reprendre la campagne
              </ActionButton>
            )}
            <div className="[&>details]:border-b-0">
              <Disclosure summary="Annuler le reste">
                <p>{calledOff}</p>
                <ActionButton
                  action={steerCampaign}
                  fields={{ id, move: 'cancel' }}
                  icon={ban}
                  variant="secondary"
                >
                  Annuler pour de bon
                </ActionButton>
              </Disclosure>
            </div>
          </div>
        )}
      </div>
      {(isUnderWay || awaitsReceipts) && <AutoRefresh every={everyThreeSeconds} />}
    </section>
  );
}
