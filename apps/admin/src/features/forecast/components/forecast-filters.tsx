import { FilterBar } from '@relais/ui/filter-bar';
import { SelectField } from '@relais/ui/select-field';
import Form from 'next/form';
import { Link } from '../../../lib/link.tsx';
import type { ForecastShown } from '../forecast.presenter.ts';

/** What narrows the simulation; it lives in the address. */
export function ForecastFilters({ shown }: { shown: ForecastShown }) {
  const { query, choices, result, clearHref } = shown;
  const { days, rules, channels, departments, outcomes, reasons } = choices;
  return (
    <FilterBar
      // The fields start again from the address when it changes.
      key={JSON.stringify(query)}
      label="Filtrer les relances à venir"
      action="/relances/simulation"
      result={result}
      clearHref={clearHref}
      as={Form}
      link={Link}
    >
      <SelectField name="regle" label="Règle" empty="Toutes" options={rules} defaultValue={query.rule} />
      <SelectField name="canal" label="Canal" empty="Tous" options={channels} defaultValue={query.channel} />
      <SelectField
        name="departement"
        label="Département"
        empty="Tous"
        options={departments}
        defaultValue={query.department}
      />
      <SelectField name="jour" label="Jour" empty="Les 14 jours" options={days} defaultValue={query.day} />
      <SelectField
        name="issue"
        label="Issue"
        empty="Toutes"
        options={outcomes}
        defaultValue={query.outcome}
      />
      <SelectField
        name="raison"
        label="Ne partira pas, car"
        empty="Peu importe"
        options={reasons}
        defaultValue={query.reason}
      />
    </FilterBar>
  );
}
