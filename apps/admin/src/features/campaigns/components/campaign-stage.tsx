import { Disclosure } from '@relais/ui/disclosure';
import { shieldCheck, trash } from '@relais/ui/glyphs';
import { ActionButton } from '../../../lib/action-button.tsx';
import { checkCampaign, steerCampaign } from '../actions.ts';
import type { CampaignShown } from '../campaign.presenter.ts';
import { CampaignForm } from './campaign-form.tsx';
import { Departure } from './departure.tsx';
import { Launch } from './launch.tsx';
import { Progress } from './progress.tsx';
import { Report } from './report.tsx';
import { Review } from './review.tsx';

/** What the state of the campaign calls for. */
export function CampaignStage({ shown }: { shown: CampaignShown }) {
  const { id, version, state, mayAct, typed, texts, checks, review } = shown;
  const form = (
    <CampaignForm key={version} id={id} version={version} typed={typed} texts={texts} checks={checks} />
  );
  const callOff = (
    <Disclosure summary="Renoncer à cette campagne">
      <p>C’est définitif : elle ne pourra plus être modifiée ni lancée. Rien n’est parti.</p>
      <ActionButton action={steerCampaign} fields={{ id, move: 'cancel' }} icon={trash} variant="secondary">
        Renoncer pour de bon
      </ActionButton>
    </Disclosure>
  );
  switch (state) {
    case 'draft':
      return mayAct ? (
        <div className="grid max-w-[56rem] gap-6">
          <ActionButton
            // What was to be mended in the former text is said no more.
            key={`check-${version}`}
            action={checkCampaign}
            fields={{ id, version }}
            icon={shieldCheck}
            pendingLabel="Comptage…"
          >
            Vérifier la campagne
          </ActionButton>
          {form}
          {callOff}
        </div>
      ) : null;
    case 'checked':
      return (
        <div className="grid gap-6">
          {review && <Review shown={review} />}
          {mayAct && (
            <>
              <Launch shown={shown} />
              <Disclosure summary="Modifier la campagne">
                <p>Modifiée, elle redevient un brouillon : elle est à vérifier et à approuver à nouveau.</p>
                {form}
              </Disclosure>
              {callOff}
            </>
          )}
        </div>
      );
    case 'scheduled':
      return <Departure shown={shown} />;
    case 'running':
    case 'paused':
    case 'done':
    case 'cancelled':
      return (
        <div className="grid gap-6">
          <Progress shown={shown} />
          {shown.report && <Report report={shown.report} />}
        </div>
      );
  }
}
