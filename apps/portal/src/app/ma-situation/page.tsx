import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DeskLine } from '../../features/desks/components/desk-line.tsx';
import { presentDesk } from '../../features/desks/presenter.ts';
import { PromisedCall } from '../../features/help/components/promised-call.tsx';
import { loadHelp } from '../../features/help/loader.ts';
import { openRequest } from '../../features/help/presenter.ts';
import { Gone } from '../../features/situation/components/gone.tsx';
import { SituationPage } from '../../features/situation/components/situation.tsx';
import { doneIn } from '../../features/situation/done.ts';
import { presentSituation } from '../../features/situation/presenter.ts';
import { readClock } from '../../lib/clock.ts';
import { holdsSession } from '../../lib/session.ts';
import { loadSituation } from '../../lib/situation.ts';
import { Unavailable } from '../../lib/unavailable.tsx';
import { signInAddress } from '../../lib/way-back.ts';

export const metadata: Metadata = { title: 'Ma situation' };

export default async function Page({ searchParams }: PageProps<'/ma-situation'>) {
  const [answer, call] = await Promise.all([loadSituation(), promisedCall()]);
  const view = presentSituation(answer, readClock());
  const help = presentDesk(
    answer.ok ? answer.value.activation.symptom : undefined,
    answer.ok ? answer.value : { now: readClock(), zone: 'Europe/Paris' },
  );
  const desk = help && <DeskLine desk={help} />;
  switch (view.kind) {
    case 'signed-out':
      return redirect(signInAddress('/ma-situation'));
    case 'gone':
      return <Gone desk={desk} />;
    case 'unavailable':
      return <Unavailable title="Ma situation" back="/ma-situation" sentence={view.sentence} desk={desk} />;
    case 'standing':
      return (
        <SituationPage
          standing={view}
          done={doneIn((await searchParams)['fait'])}
          desk={desk}
          call={call && <PromisedCall request={call} />}
        />
      );
  }
}

const promisedCall = async () => {
  if (!(await holdsSession())) return undefined;
  const help = await loadHelp();
  return help.ok && help.value.open ? openRequest(help.value.open, help.value) : undefined;
};
