import { Skeleton } from '@relais/ui/skeleton';
import { Console } from '../../../../features/account/components/console.tsx';
import { Studio } from '../../../../features/templates/components/studio.tsx';
import { loadTemplate } from '../../../../features/templates/loaders.ts';
import { presentStudio } from '../../../../features/templates/studio.presenter.ts';
import { Answered } from '../../../../lib/answered.tsx';
import { readClock } from '../../../../lib/clock.ts';
import { pathSegment } from '../../../../lib/path-segment.ts';
import { currentStaff } from '../../../../lib/session.ts';

export default async function TemplatePage({ params, searchParams }: PageProps<'/relances/modeles/[name]'>) {
  const [{ name }, { fait, version }] = await Promise.all([params, searchParams]);
  const asked = Number(version);
  const template = loadTemplate(pathSegment(name), Number.isInteger(asked) && asked > 0 ? asked : undefined);
  const staff = await currentStaff();
  return (
    <Console at={['nudges', true]}>
      <Answered answer={template} skeleton={<Skeleton lines={16} />}>
        {(loaded) => (
          <Studio
            shown={presentStudio(loaded, {
              staff: staff.ok ? staff.value : undefined,
              now: readClock(),
              done: typeof fait === 'string' ? fait : undefined,
            })}
          />
        )}
      </Answered>
    </Console>
  );
}
