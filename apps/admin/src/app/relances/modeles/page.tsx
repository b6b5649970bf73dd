import { Skeleton } from '@relais/ui/skeleton';
import { Console } from '../../../features/account/components/console.tsx';
import { TemplatesPage } from '../../../features/templates/components/templates-page.tsx';
import { presentTemplates } from '../../../features/templates/list.presenter.ts';
import { loadTemplates } from '../../../features/templates/loaders.ts';
import { Answered } from '../../../lib/answered.tsx';
import { readClock } from '../../../lib/clock.ts';
import { currentStaff } from '../../../lib/session.ts';

export default async function TemplatesListPage() {
  const templates = loadTemplates();
  const staff = await currentStaff();
  return (
    <Console at={['nudges', true]}>
      <Answered answer={templates} skeleton={<Skeleton lines={16} />}>
        {(list) => (
          <TemplatesPage shown={presentTemplates(list, staff.ok ? staff.value : undefined, readClock())} />
        )}
      </Answered>
    </Console>
  );
}
