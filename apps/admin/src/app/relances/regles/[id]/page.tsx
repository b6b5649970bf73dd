import { Skeleton } from '@relais/ui/skeleton';
import { Console } from '../../../../features/account/components/console.tsx';
import { RulePage } from '../../../../features/nudge-rules/components/rule-page.tsx';
import { loadRule } from '../../../../features/nudge-rules/loaders.ts';
import { presentRule } from '../../../../features/nudge-rules/rule.presenter.ts';
import { Answered } from '../../../../lib/answered.tsx';
import { readClock } from '../../../../lib/clock.ts';
import { mayEditNudges, whyNoEdit } from '../../../../lib/may-edit-nudges.ts';
import { pathSegment } from '../../../../lib/path-segment.ts';
import { currentStaff } from '../../../../lib/session.ts';

export default async function Page({ params, searchParams }: PageProps<'/relances/regles/[id]'>) {
  const [{ id }, { enregistree }] = await Promise.all([params, searchParams]);
  const rule = loadRule(pathSegment(id));
  const staff = await currentStaff();
  const mayEdit = staff.ok && mayEditNudges(staff.value);
  const mark = typeof enregistree === 'string' ? enregistree : undefined;
  return (
    <Console at={['nudges', true]}>
      <Answered answer={rule} skeleton={<Skeleton lines={16} />}>
        {(loaded) => (
          <RulePage shown={presentRule(loaded, mark, readClock())} mayEdit={mayEdit} whyNoEdit={whyNoEdit} />
        )}
      </Answered>
    </Console>
  );
}
