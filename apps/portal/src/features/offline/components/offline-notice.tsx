import { Callout } from '@relais/ui/callout';
import { wifiOff } from '@relais/ui/glyphs';
import type { ToldMoment } from '../../../lib/moments.ts';

/** On a page read without network: of when it is, and what it cannot say. */
export function OfflineNotice({ keptOn }: { readonly keptOn: ToldMoment }) {
  return (
    <div className="mx-auto mb-6 w-full max-w-frame">
      <Callout
        family="wait"
        icon={wifiOff}
        title={
          <>
            Vous êtes hors ligne. Page enregistrée <time dateTime={keptOn.iso}>{keptOn.text}</time>
          </>
        }
      >
        <p>
          Votre situation et les formulaires demandent une connexion. Les guides et la recherche restent là.
        </p>
      </Callout>
    </div>
  );
}
