import { Callout } from '@relais/ui/callout';
import { clock, undo2 } from '@relais/ui/glyphs';
import { ActionButton } from '../../../lib/action-button.tsx';
import { AutoRefresh } from '../../../lib/auto-refresh.tsx';
import { Link } from '../../../lib/link.tsx';
import { steerCampaign } from '../actions.ts';
import type { CampaignShown } from '../campaign.presenter.ts';
import { Countdown } from './countdown.tsx';

const soon = 60_000;

/** Launched and not left: it can still be undone, by a plain form, until its hour. */
export function Departure({ shown: { id, departure, mayAct } }: { shown: CampaignShown }) {
  if (departure === undefined) return null;
  const { words, whom, startsAt, now } = departure;
  const isSoon = startsAt - now < soon;
  return (
    <div className="grid gap-4">
      <Callout
        family="wait"
        icon={clock}
        title={isSoon ? <Countdown left={Math.max(0, Math.ceil((startsAt - now) / 1_000))} /> : words}
      >
        <p>{whom}.</p>
        <p>Rien n’est encore parti. Après le départ, vous pourrez mettre en pause ou annuler le reste.</p>
      </Callout>
      {mayAct && (
        <ActionButton action={steerCampaign} fields={{ id, move: 'undo' }} icon={undo2}>
          Annuler le lancement
        </ActionButton>
      )}
      <p>
        <Link href={`/relances/campagnes/${id}`}>Voir où elle en est</Link>
      </p>
      <AutoRefresh every={isSoon ? 2_000 : 30_000} />
    </div>
  );
}
