import { Skeleton } from '@relais/ui/skeleton';
import { Console } from '../../features/account/components/console.tsx';
import { readCaseQuery } from '../../features/cases/case-query.ts';
import { Queue } from '../../features/cases/components/queue.tsx';
import { loadCases } from '../../features/cases/loaders.ts';
import { presentQueue } from '../../features/cases/queue.presenter.ts';
import { Answered } from '../../lib/answered.tsx';
import { currentStaff } from '../../lib/session.ts';

export default async function CasesPage({ searchParams }: PageProps<'/demandes'>) {
  const query = readCaseQuery(await searchParams);
  const cases = loadCases(query);
  const staff = await currentStaff();
  return (
    <Console at={['cases', 'page']}>
      <Answered answer={cases} skeleton={<Skeleton lines={12} />}>
        {(page) => <Queue shown={presentQueue(page, query, staff.ok ? staff.value.role : undefined)} />}
      </Answered>
    </Console>
  );
}
