import { Skeleton } from '@relais/ui/skeleton';
import { Console } from '../../../../features/account/components/console.tsx';
import { NewRulePage } from '../../../../features/nudge-rules/components/new-rule-page.tsx';
import { loadSurroundings } from '../../../../features/nudge-rules/loaders.ts';
import { presentNewRule } from '../../../../features/nudge-rules/rule.presenter.ts';
import { Answered } from '../../../../lib/answered.tsx';
import { mayEditNudges, whyNoEdit } from '../../../../lib/may-edit-nudges.ts';
import { currentStaff } from '../../../../lib/session.ts';

export default async function Page() {
  const around = loadSurroundings();
  const staff = await currentStaff();
  const mayEdit = staff.ok && mayEditNudges(staff.value);
  return (
    <Console at={['nudges', true]}>
      <Answered answer={around} skeleton={<Skeleton lines={14} />}>
        {(found) => <NewRulePage form={presentNewRule(found)} mayEdit={mayEdit} whyNoEdit={whyNoEdit} />}
      </Answered>
    </Console>
  );
}
