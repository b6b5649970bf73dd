import { Skeleton } from '@relais/ui/skeleton';
import { Console } from '../../../features/account/components/console.tsx';
import { presentCase } from '../../../features/cases/case.presenter.ts';
import { CaseSheet } from '../../../features/cases/components/case-sheet.tsx';
import { loadCase } from '../../../features/cases/loaders.ts';
import { Answered } from '../../../lib/answered.tsx';
import { pathSegment } from '../../../lib/path-segment.ts';
import { currentStaff } from '../../../lib/session.ts';

export default async function CaseDetailsPage({ params, searchParams }: PageProps<'/demandes/[id]'>) {
  const [{ id }, { fait }] = await Promise.all([params, searchParams]);
  const found = loadCase(pathSegment(id));
  const staff = await currentStaff();
  return (
    <Console at={['cases', true]}>
      <Answered answer={found} skeleton={<Skeleton lines={16} />}>
        {(data) => (
          <CaseSheet
            shown={presentCase(
              data,
              staff.ok ? staff.value : undefined,
              typeof fait === 'string' ? fait : undefined,
            )}
          />
        )}
      </Answered>
    </Console>
  );
}
