import { Skeleton } from '@relais/ui/skeleton';
import { Console } from '../features/account/components/console.tsx';
import { Dashboard } from '../features/overview/components/dashboard.tsx';
import { loadOverview } from '../features/overview/loaders.ts';
import { presentOverview } from '../features/overview/presenter.ts';
import { Answered } from '../lib/answered.tsx';
import { scopeWords } from '../lib/scope-words.ts';
import { currentStaff } from '../lib/session.ts';

export default async function OverviewPage() {
  const overview = loadOverview();
  const staff = await currentStaff();
  const scope = scopeWords(staff.ok ? staff.value.departments : undefined);
  return (
    <Console at={['overview', 'page']}>
      <Answered answer={overview} skeleton={<Skeleton lines={12} />}>
        {(figures) => <Dashboard shown={presentOverview(figures)} scope={scope} />}
      </Answered>
    </Console>
  );
}
