import { Badge } from '@relais/ui/badge';
import { Breadcrumb } from '@relais/ui/breadcrumb';
import { Callout } from '@relais/ui/callout';
import { DefinitionList } from '@relais/ui/definition-list';
import { info } from '@relais/ui/glyphs';
import { PageHeader } from '@relais/ui/page-header';
import { DoneMessage } from '../../../lib/done-message.tsx';
import { Link } from '../../../lib/link.tsx';
import { WindowTitle } from '../../../lib/window-title.tsx';
import type { CampaignShown } from '../campaign.presenter.ts';
import { stateLooks } from '../state-looks.ts';
import { whyNoCampaign } from '../who-campaigns.ts';
import { CampaignStage } from './campaign-stage.tsx';

/** One campaign, from its first draft to its report: the address stays the same. */
export function CampaignPage({ shown }: { shown: CampaignShown }) {
  const { name, state, done, mayAct, summary } = shown;
  const { label, ...look } = stateLooks[state];
  return (
    <div className="grid gap-6">
      <WindowTitle>{name}</WindowTitle>
      <div className="grid gap-4">
        <PageHeader
          title={<span className="[overflow-wrap:anywhere]">{name}</span>}
          above={
            <Breadcrumb
              link={Link}
              items={[
                { href: '/relances', label: 'Relances' },
                { href: '/relances/campagnes', label: 'Campagnes' },
              ]}
            />
          }
          beside={<Badge {...look}>{label}</Badge>}
        />
        <DoneMessage>{done}</DoneMessage>
        {!mayAct && <Callout family="idle" icon={info} title={whyNoCampaign} />}
      </div>
      <CampaignStage shown={shown} />
      <section aria-labelledby="campagne" className="grid max-w-[56rem] gap-3">
        <h2 id="campagne">La campagne</h2>
        <div className="rounded-card border border-hair bg-surface px-4 py-2">
          <DefinitionList items={summary} />
        </div>
      </section>
    </div>
  );
}
