import { Skeleton } from '@relais/ui/skeleton';
import { Console } from '../../../features/account/components/console.tsx';
import { PharmacistSheet } from '../../../features/pharmacists/components/pharmacist-sheet.tsx';
import { loadPharmacist } from '../../../features/pharmacists/loaders.ts';
import { presentPharmacist } from '../../../features/pharmacists/sheet.presenter.ts';
import { Answered } from '../../../lib/answered.tsx';
import { pathSegment } from '../../../lib/path-segment.ts';

export default async function PharmacistPage({ params, searchParams }: PageProps<'/pharmaciens/[rpps]'>) {
  const [{ rpps }, { fait }] = await Promise.all([params, searchParams]);
  const pharmacist = loadPharmacist(pathSegment(rpps));
  return (
    <Console at={['pharmacists', true]}>
      <Answered answer={pharmacist} skeleton={<Skeleton lines={16} />}>
        {(data) => (
          <PharmacistSheet shown={presentPharmacist(data, typeof fait === 'string' ? fait : undefined)} />
        )}
      </Answered>
    </Console>
  );
}
