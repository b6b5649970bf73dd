import { Callout } from '@relais/ui/callout';
import { check, shieldCheck, users } from '@relais/ui/glyphs';
import { ActionButton } from '../../../lib/action-button.tsx';
import { approveCampaign, checkCampaign } from '../actions.ts';
import type { CampaignShown } from '../campaign.presenter.ts';
import { LaunchForm } from './launch-form.tsx';

/** Standing up for a campaign, then launching it. */
export function Launch({ shown }: { shown: CampaignShown }) {
  const { id, version, approvals, review } = shown;
  const { needsTwo, title, lines, mayApprove, mayLaunch } = approvals;
  if (review === undefined) {
    return (
      <ActionButton action={checkCampaign} fields={{ id, version }} icon={shieldCheck}>
        Vérifier à nouveau
      </ActionButton>
    );
  }
  return (
    <section aria-labelledby="lancer" className="grid max-w-[56rem] gap-3">
      <h2 id="lancer">Lancer</h2>
      <div className="grid gap-4 rounded-card border border-hair bg-surface p-4 sm:p-6">
        {needsTwo && (
          <Callout family={mayLaunch ? 'done' : 'wait'} icon={mayLaunch ? check : users} title={title}>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Callout>
        )}
        {mayApprove && (
          <ActionButton
            action={approveCampaign}
            fields={{ id, version }}
            icon={check}
            variant={mayLaunch ? 'secondary' : undefined}
          >
            {mayLaunch ? 'Donner mon accord sans lancer' : 'Donner mon accord'}
          </ActionButton>
        )}
        {mayLaunch && <LaunchForm id={id} version={version} />}
      </div>
    </section>
  );
}
