import { Skeleton } from '@relais/ui/skeleton';
import { Console } from '../../../../features/account/components/console.tsx';
import { NewTemplatePage } from '../../../../features/templates/components/new-template-page.tsx';
import { presentTemplates } from '../../../../features/templates/list.presenter.ts';
import { loadTemplates } from '../../../../features/templates/loaders.ts';
import { Answered } from '../../../../lib/answered.tsx';
import { readClock } from '../../../../lib/clock.ts';
import { currentStaff } from '../../../../lib/session.ts';

export default async function TemplateCreationPage() {
  const templates = loadTemplates();
  const staff = await currentStaff();
  return (
    <Console at={['nudges', true]}>
      <Answered answer={templates} skeleton={<Skeleton lines={12} />}>
        {(list) => (
          <NewTemplatePage shown={presentTemplates(list, staff.ok ? staff.value : undefined, readClock())} />
        )}
      </Answered>
    </Console>
  );
}
