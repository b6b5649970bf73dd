import { Skeleton } from '@relais/ui/skeleton';
import { Console } from '../../features/account/components/console.tsx';
import { Worklist } from '../../features/officines/components/worklist.tsx';
import { loadWorklist } from '../../features/officines/loaders.ts';
import { presentWorklist } from '../../features/officines/worklist.presenter.ts';
import { readWorklistQuery } from '../../features/officines/worklist-query.ts';
import { Answered } from '../../lib/answered.tsx';
import { readClock } from '../../lib/clock.ts';
import { scopeWords } from '../../lib/scope-words.ts';
import { currentStaff } from '../../lib/session.ts';

export default async function OfficinesPage({ searchParams }: PageProps<'/officines'>) {
  const query = readWorklistQuery(await searchParams);
  const worklist = loadWorklist(query);
  const staff = await currentStaff();
  const scope = scopeWords(staff.ok ? staff.value.departments : undefined);
  return (
    <Console at={['officines', 'page']}>
      <Answered answer={worklist} skeleton={<Skeleton lines={16} />}>
        {(page) => <Worklist shown={presentWorklist(page, query, readClock())} scope={scope} />}
      </Answered>
    </Console>
  );
}
