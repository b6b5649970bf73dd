import { Skeleton } from '@relais/ui/skeleton';
import { Console } from '../../../features/account/components/console.tsx';
import { RulesPage } from '../../../features/nudge-rules/components/rules-page.tsx';
import { loadSurroundings } from '../../../features/nudge-rules/loaders.ts';
import { presentRules } from '../../../features/nudge-rules/rules.presenter.ts';
import { Answered } from '../../../lib/answered.tsx';
import { mayEditNudges, whyNoEdit } from '../../../lib/may-edit-nudges.ts';
import { currentStaff } from '../../../lib/session.ts';

export default async function Page() {
  const found = loadSurroundings();
  const staff = await currentStaff();
  const mayEdit = staff.ok && mayEditNudges(staff.value);
  return (
    <Console at={['nudges', true]}>
      <Answered answer={found} skeleton={<Skeleton lines={14} />}>
        {({ rules, templates }) => (
          <RulesPage rows={presentRules(rules, templates)} mayEdit={mayEdit} whyNoEdit={whyNoEdit} />
        )}
      </Answered>
    </Console>
  );
}
