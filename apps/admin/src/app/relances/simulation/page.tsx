import { Skeleton } from '@relais/ui/skeleton';
import { Console } from '../../../features/account/components/console.tsx';
import { ForecastPage } from '../../../features/forecast/components/forecast-page.tsx';
import { presentForecast } from '../../../features/forecast/forecast.presenter.ts';
import { readForecastQuery } from '../../../features/forecast/forecast-query.ts';
import { loadForecast } from '../../../features/forecast/loaders.ts';
import { Answered } from '../../../lib/answered.tsx';
import { currentStaff } from '../../../lib/session.ts';

export default async function Page({ searchParams }: PageProps<'/relances/simulation'>) {
  const query = readForecastQuery(await searchParams);
  const forecast = loadForecast(query);
  const staff = await currentStaff();
  const departments = staff.ok ? staff.value.departments : [];
  return (
    <Console at={['nudges', true]}>
      <Answered answer={forecast} skeleton={<Skeleton lines={20} />}>
        {(found) => <ForecastPage shown={presentForecast(found, query, departments)} />}
      </Answered>
    </Console>
  );
}
