import { Skeleton } from '@relais/ui/skeleton';
import { redirect } from 'next/navigation';
import { Console } from '../../features/account/components/console.tsx';
import { LookupPage } from '../../features/pharmacists/components/lookup-page.tsx';
import { PeopleFound } from '../../features/pharmacists/components/people-found.tsx';
import { presentFound } from '../../features/pharmacists/found.presenter.ts';
import { loadPeople } from '../../features/pharmacists/loaders.ts';
import { lookUp } from '../../features/pharmacists/lookup.ts';
import { Answered } from '../../lib/answered.tsx';
import { readClock } from '../../lib/clock.ts';
import { scopeWords } from '../../lib/scope-words.ts';
import { currentStaff } from '../../lib/session.ts';

export default async function PharmacistsPage({ searchParams }: PageProps<'/pharmaciens'>) {
  const { recherche } = await searchParams;
  const lookup = lookUp(recherche, readClock());
  if (lookup.kind === 'found') redirect(lookup.href);
  const staff = await currentStaff();
  const scope = scopeWords(staff.ok ? staff.value.departments : undefined);
  return (
    <Console at={['pharmacists', 'page']}>
      <LookupPage lookup={lookup}>
        {lookup.kind === 'named' && (
          <Answered answer={loadPeople(lookup.typed)} skeleton={<Skeleton lines={8} />}>
            {(found) => <PeopleFound found={presentFound(found)} scope={scope} />}
          </Answered>
        )}
      </LookupPage>
    </Console>
  );
}
