import { Skeleton } from '@relais/ui/skeleton';
import { Console } from '../../features/account/components/console.tsx';
import { ImportsPage } from '../../features/imports/components/imports-page.tsx';
import { presentHistory } from '../../features/imports/history.presenter.ts';
import { whyNotAllowed } from '../../features/imports/import-words.ts';
import { loadImports } from '../../features/imports/loaders.ts';
import { Answered } from '../../lib/answered.tsx';
import { readClock } from '../../lib/clock.ts';

export default function ImportHistoryPage() {
  const imports = loadImports();
  return (
    <Console at={['imports', 'page']}>
      <Answered answer={imports} skeleton={<Skeleton lines={12} />} whyNotAllowed={whyNotAllowed}>
        {(list) => <ImportsPage history={presentHistory(list, readClock())} />}
      </Answered>
    </Console>
  );
}
