import { FilterBar } from '@relais/ui/filter-bar';
import { MomentField } from '@relais/ui/moment-field';
import { PageHeader } from '@relais/ui/page-header';
import { Pagination } from '@relais/ui/pagination';
import { SelectField } from '@relais/ui/select-field';
import { TextField } from '@relais/ui/text-field';
import Form from 'next/form';
import { Link } from '../../../lib/link.tsx';
import { historyAddress } from '../../../lib/nudge-address.ts';
import { NudgeSections } from '../../../lib/nudge-sections.tsx';
import { WindowTitle } from '../../../lib/window-title.tsx';
import type { HistoryShown } from '../history.presenter.ts';
import { HistoryRows } from './history-rows.tsx';

/** What became of each nudge, in words; the filters live in the address. */
export function HistoryPage({ shown }: { shown: HistoryShown }) {
  const { query, result, clearHref, rows, page, pages } = shown;
  return (
    <div className="grid gap-4">
      <WindowTitle>Historique des relances</WindowTitle>
      <PageHeader title="Historique des relances" />
      <NudgeSections at="history" />
      <FilterBar
        // The fields start again from the address when it changes.
        key={JSON.stringify(query)}
        label="Filtrer les relances"
        action="/relances/historique"
        result={result}
        clearHref={clearHref}
        as={Form}
        link={Link}
      >
        <SelectField
          name="regle"
          label="Règle"
          empty="Toutes"
          options={shown.rules}
          defaultValue={query.rule}
        />
        <SelectField
          name="issue"
          label="Issue"
          empty="Toutes, sauf prévues"
          options={shown.states}
          defaultValue={query.state}
        />
        <SelectField
          name="raison"
          label="Non envoyée, car"
          empty="Peu importe"
          options={shown.reasons}
          defaultValue={query.reason}
        />
        <SelectField
          name="canal"
          label="Canal"
          empty="Tous"
          options={shown.channels}
          defaultValue={query.channel}
        />
        <SelectField
          name="departement"
          label="Département"
          empty="Tous"
          options={shown.departments}
          defaultValue={query.department}
        />
        <MomentField name="du" type="date" label="Décidée du" defaultValue={query.from} />
        <MomentField name="au" type="date" label="Au" defaultValue={query.to} />
        <TextField
          name="rpps"
          label="RPPS"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={query.rpps}
        />
      </FilterBar>
      <HistoryRows rows={rows} clearHref={clearHref} />
      <Pagination
        page={page}
        pageCount={pages}
        hrefFor={(number) => historyAddress({ ...query, page: number })}
        label="Pages de relances"
        link={Link}
      />
    </div>
  );
}
