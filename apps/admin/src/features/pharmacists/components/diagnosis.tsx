import { Callout } from '@relais/ui/callout';
import { bell, scale } from '@relais/ui/glyphs';
import { Icon } from '@relais/ui/icon';
import { statusLooks } from '../../../lib/status-badge.tsx';
import type { PharmacistShown } from '../sheet.presenter.ts';

type DiagnosisProps = {
  shown: Pick<PharmacistShown, 'status' | 'diagnosis' | 'disagreement' | 'nextNudge'>;
};

/** What to know before saying a word on the phone. */
export function Diagnosis({ shown: { status, diagnosis, disagreement, nextNudge } }: DiagnosisProps) {
  const { family, sentence, next, contact } = diagnosis;
  return (
    <section aria-label="Diagnostic" className="grid gap-3">
      <Callout family={family} icon={statusLooks[status].icon} title={sentence}>
        {(next ?? contact) && (
          <>
            {next && <p>{next}</p>}
            {contact && <p className="font-strong">{contact}</p>}
          </>
        )}
      </Callout>
      {disagreement && (
        <Callout family="stop" icon={scale} title="Deux preuves se contredisent">
          <p>{disagreement}</p>
        </Callout>
      )}
      {nextNudge && (
        <p className="flex gap-2 px-4">
          <Icon of={bell} className="mt-[0.15em] size-[1.25em] text-soft" />
          <span>{nextNudge}</span>
        </p>
      )}
    </section>
  );
}
