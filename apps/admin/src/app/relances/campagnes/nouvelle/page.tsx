import { Skeleton } from '@relais/ui/skeleton';
import { Console } from '../../../../features/account/components/console.tsx';
import { textChoices } from '../../../../features/campaigns/campaign.presenter.ts';
import { NewCampaignPage } from '../../../../features/campaigns/components/new-campaign-page.tsx';
import { loadTexts } from '../../../../features/campaigns/loaders.ts';
import { mayCampaign } from '../../../../features/campaigns/who-campaigns.ts';
import { Answered } from '../../../../lib/answered.tsx';
import { currentStaff } from '../../../../lib/session.ts';

export default async function CampaignCreationPage() {
  const texts = loadTexts();
  const staff = await currentStaff();
  return (
    <Console at={['nudges', true]}>
      <Answered answer={texts} skeleton={<Skeleton lines={12} />}>
        {(list) => (
          <NewCampaignPage
            mayCreate={mayCampaign(staff.ok ? staff.value : undefined)}
            texts={textChoices(list)}
          />
        )}
      </Answered>
    </Console>
  );
}
