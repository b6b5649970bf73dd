import { Skeleton } from '@relais/ui/skeleton';
import { Console } from '../../../features/account/components/console.tsx';
import { SettingsPage } from '../../../features/nudge-settings/components/settings-page.tsx';
import { loadSettings } from '../../../features/nudge-settings/loaders.ts';
import { presentSettings } from '../../../features/nudge-settings/settings.presenter.ts';
import { Answered } from '../../../lib/answered.tsx';
import { readClock } from '../../../lib/clock.ts';
import { whyNoEdit } from '../../../lib/may-edit-nudges.ts';

export default async function Page({ searchParams }: PageProps<'/relances/reglages'>) {
  const { enregistre } = await searchParams;
  const settings = loadSettings();
  const mark = typeof enregistre === 'string' ? enregistre : undefined;
  return (
    <Console at={['nudges', true]}>
      <Answered answer={settings} skeleton={<Skeleton lines={16} />} whyNotAllowed={whyNoEdit}>
        {(sheet) => <SettingsPage shown={presentSettings(sheet, mark, readClock())} />}
      </Answered>
    </Console>
  );
}
