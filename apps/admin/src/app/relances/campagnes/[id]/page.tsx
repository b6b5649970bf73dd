import { Skeleton } from '@relais/ui/skeleton';
import { Console } from '../../../../features/account/components/console.tsx';
import { presentCampaign } from '../../../../features/campaigns/campaign.presenter.ts';
import { CampaignPage } from '../../../../features/campaigns/components/campaign-page.tsx';
import { loadCampaign } from '../../../../features/campaigns/loaders.ts';
import { mayCampaign } from '../../../../features/campaigns/who-campaigns.ts';
import { Answered } from '../../../../lib/answered.tsx';
import { readClock } from '../../../../lib/clock.ts';
import { pathSegment } from '../../../../lib/path-segment.ts';
import { currentStaff } from '../../../../lib/session.ts';

export default async function CampaignDetailsPage({
  params,
  searchParams,
}: PageProps<'/relances/campagnes/[id]'>) {
  const [{ id }, { fait }, signedIn] = await Promise.all([params, searchParams, currentStaff()]);
  const staff = signedIn.ok ? signedIn.value : undefined;
  const campaign = loadCampaign(pathSegment(id), mayCampaign(staff));
  return (
    <Console at={['nudges', true]}>
      <Answered answer={campaign} skeleton={<Skeleton lines={16} />}>
        {(loaded) => (
          <CampaignPage
            shown={presentCampaign(loaded, {
              staff,
              now: readClock(),
              done: typeof fait === 'string' ? fait : undefined,
            })}
          />
        )}
      </Answered>
    </Console>
  );
}
