import { Skeleton } from '@relais/ui/skeleton';
import { Console } from '../../features/account/components/console.tsx';
import { Effects } from '../../features/nudges/components/effects.tsx';
import { NudgesPage } from '../../features/nudges/components/nudges-page.tsx';
import { presentEffects } from '../../features/nudges/effect.presenter.ts';
import { loadEffects, loadNudgesOverview } from '../../features/nudges/loaders.ts';
import { presentNudges } from '../../features/nudges/overview.presenter.ts';
import { Answered } from '../../lib/answered.tsx';
import { mayEditNudges, whyNoEdit } from '../../lib/may-edit-nudges.ts';
import { currentStaff } from '../../lib/session.ts';

export default async function Page() {
  const overview = loadNudgesOverview();
  const effects = loadEffects();
  const staff = await currentStaff();
  const mayEdit = staff.ok && mayEditNudges(staff.value);
  return (
    <Console at={['nudges', 'page']}>
      <div className="grid gap-6">
        <Answered answer={overview} skeleton={<Skeleton lines={12} />}>
          {(figures) => <NudgesPage shown={presentNudges(figures)} mayEdit={mayEdit} whyNoEdit={whyNoEdit} />}
        </Answered>
        <Answered answer={effects} skeleton={<Skeleton lines={6} />}>
          {(found) => found && <Effects effects={presentEffects(found)} />}
        </Answered>
      </div>
    </Console>
  );
}
