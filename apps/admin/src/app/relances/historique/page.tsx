import { Skeleton } from '@relais/ui/skeleton';
import { Console } from '../../../features/account/components/console.tsx';
import { HistoryPage } from '../../../features/nudges/components/history-page.tsx';
import { presentHistory } from '../../../features/nudges/history.presenter.ts';
import { readHistoryQuery } from '../../../features/nudges/history-query.ts';
import { loadHistory } from '../../../features/nudges/loaders.ts';
import { Answered } from '../../../lib/answered.tsx';
import { currentStaff } from '../../../lib/session.ts';

export default async function Page({ searchParams }: PageProps<'/relances/historique'>) {
  const query = readHistoryQuery(await searchParams);
  const history = loadHistory(query);
  const staff = await currentStaff();
  const departments = staff.ok ? staff.value.departments : [];
  return (
    <Console at={['nudges', true]}>
      <Answered answer={history} skeleton={<Skeleton lines={16} />}>
        {(loaded) => <HistoryPage shown={presentHistory(loaded, query, departments)} />}
      </Answered>
    </Console>
  );
}
