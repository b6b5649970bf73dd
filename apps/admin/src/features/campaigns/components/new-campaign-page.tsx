import { Breadcrumb } from '@relais/ui/breadcrumb';
import { Callout } from '@relais/ui/callout';
import { info } from '@relais/ui/glyphs';
import { PageHeader } from '@relais/ui/page-header';
import { Link } from '../../../lib/link.tsx';
import { WindowTitle } from '../../../lib/window-title.tsx';
import type { TextChoices } from '../campaign.presenter.ts';
import { typedAtFirst } from '../campaign-fields.ts';
import { whyNoCampaign } from '../who-campaigns.ts';
import { CampaignForm } from './campaign-form.tsx';

export function NewCampaignPage({ mayCreate, texts }: { mayCreate: boolean; texts: TextChoices }) {
  return (
    <div className="grid max-w-[56rem] gap-6">
      <WindowTitle>Nouvelle campagne</WindowTitle>
      <PageHeader
        title="Nouvelle campagne"
        above={
          <Breadcrumb
            link={Link}
            items={[
              { href: '/relances', label: 'Relances' },
              { href: '/relances/campagnes', label: 'Campagnes' },
            ]}
          />
        }
        lead="Rien ne part en l’enregistrant : la page suivante compte qui la recevrait."
      />
      {mayCreate ? (
        <CampaignForm id="" version={0} typed={typedAtFirst} texts={texts} />
      ) : (
        <Callout family="idle" icon={info} title={whyNoCampaign} />
      )}
    </div>
  );
}
