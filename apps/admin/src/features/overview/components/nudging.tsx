import { Callout } from '@relais/ui/callout';
import { info, pause, triangleAlert } from '@relais/ui/glyphs';
import type { NudgingShown } from '../presenter.ts';

const trial = 'Mode d’essai : seules les personnes de la liste d’invités reçoivent quelque chose.';

/** The heartbeat of nudges: a line when it beats, a warning when it does not. */
export function Nudging({ state, sentence, isTrial }: NudgingShown) {
  if (state === 'alive') {
    return (
      <>
        <p className="text-soft">{sentence}</p>
        {isTrial && <Callout family="wait" icon={info} title={trial} />}
      </>
    );
  }
  return (
    <Callout
      family={state === 'suspended' ? 'wait' : 'stop'}
      icon={state === 'suspended' ? pause : triangleAlert}
      title={sentence}
    >
      {isTrial && <p>{trial}</p>}
    </Callout>
  );
}
