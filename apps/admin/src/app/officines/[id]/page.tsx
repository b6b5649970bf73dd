import { Skeleton } from '@relais/ui/skeleton';
import { Console } from '../../../features/account/components/console.tsx';
import { OfficineSheet } from '../../../features/officines/components/officine-sheet.tsx';
import { loadOfficine } from '../../../features/officines/loaders.ts';
import { presentOfficine } from '../../../features/officines/sheet.presenter.ts';
import { Answered } from '../../../lib/answered.tsx';
import { pathSegment } from '../../../lib/path-segment.ts';

export default async function OfficinePage({ params }: PageProps<'/officines/[id]'>) {
  const { id } = await params;
  const officine = loadOfficine(pathSegment(id));
  return (
    <Console at={['officines', true]}>
      <Answered answer={officine} skeleton={<Skeleton lines={16} />}>
        {(data) => <OfficineSheet shown={presentOfficine(data)} />}
      </Answered>
    </Console>
  );
}
