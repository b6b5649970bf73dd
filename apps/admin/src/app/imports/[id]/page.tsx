import { Skeleton } from '@relais/ui/skeleton';
import { Console } from '../../../features/account/components/console.tsx';
import { ImportPage } from '../../../features/imports/components/import-page.tsx';
import { presentImport } from '../../../features/imports/import.presenter.ts';
import { whyNotAllowed } from '../../../features/imports/import-words.ts';
import { loadImport } from '../../../features/imports/loaders.ts';
import { readProblemPage } from '../../../features/imports/problem-page.ts';
import { Answered } from '../../../lib/answered.tsx';
import { readClock } from '../../../lib/clock.ts';

export default async function ImportDetailsPage({ params, searchParams }: PageProps<'/imports/[id]'>) {
  const [{ id }, { page: asked }] = await Promise.all([params, searchParams]);
  const page = readProblemPage(asked);
  const loaded = loadImport(id, page);
  return (
    <Console at={['imports', true]}>
      <Answered answer={loaded} skeleton={<Skeleton lines={12} />} whyNotAllowed={whyNotAllowed}>
        {({ details, problems }) => (
          <ImportPage shown={presentImport(details, problems, { page, now: readClock() })} />
        )}
      </Answered>
    </Console>
  );
}
