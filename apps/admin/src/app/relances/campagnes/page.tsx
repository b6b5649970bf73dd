import { Skeleton } from '@relais/ui/skeleton';
import { Console } from '../../../features/account/components/console.tsx';
import { CampaignsPage } from '../../../features/campaigns/components/campaigns-page.tsx';
import { presentCampaigns } from '../../../features/campaigns/list.presenter.ts';
import { loadCampaigns } from '../../../features/campaigns/loaders.ts';
import { Answered } from '../../../lib/answered.tsx';
import { readClock } from '../../../lib/clock.ts';
import { currentStaff } from '../../../lib/session.ts';

export default async function CampaignsListPage() {
  const campaigns = loadCampaigns();
  const staff = await currentStaff();
  return (
    <Console at={['nudges', true]}>
      <Answered answer={campaigns} skeleton={<Skeleton lines={12} />}>
        {(list) => (
          <CampaignsPage shown={presentCampaigns(list, staff.ok ? staff.value : undefined, readClock())} />
        )}
      </Answered>
    </Console>
  );
}
