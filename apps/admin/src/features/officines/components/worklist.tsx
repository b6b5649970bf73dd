import { FilterBar } from '@relais/ui/filter-bar';
import { PageHeader } from '@relais/ui/page-header';
import { SelectField } from '@relais/ui/select-field';
import { TabLinks } from '@relais/ui/tab-links';
import { TextField } from '@relais/ui/text-field';
import Form from 'next/form';
import { Link } from '../../../lib/link.tsx';
import { WindowTitle } from '../../../lib/window-title.tsx';
import type { WorklistShown } from '../worklist.presenter.ts';
import { WorklistRows } from './worklist-rows.tsx';

/** Which officines need help, and which one first; `scope` says where they are looked for. */
export function Worklist({ shown, scope }: { shown: WorklistShown; scope: string }) {
  const { query, departments, statuses, result, clearHref, views, list } = shown;
  return (
    <div className="grid gap-4">
      <WindowTitle>Officines</WindowTitle>
      <PageHeader title="Officines" />
      {list.kind !== 'empty' && (
        <>
          <FilterBar
            // The fields start again from the address when it changes.
            key={JSON.stringify(query)}
            label="Filtrer les officines"
            action="/officines"
            result={result}
            clearHref={clearHref}
            as={Form}
            link={Link}
          >
            <TextField
              name="recherche"
              type="search"
              label="Officine, lieu ou pharmacien"
              defaultValue={query.search}
              maxLength={100}
              enterKeyHint="search"
            />
            <SelectField
              name="departement"
              label="Département"
              empty="Tous"
              options={departments}
              defaultValue={query.department}
            />
            <SelectField
              name="statut"
              label="Une personne est"
              empty="Peu importe"
              options={statuses}
              defaultValue={query.status}
            />
            <SelectField
              name="coordonnees"
              label="Coordonnées"
              empty="Peu importe"
              options={[{ value: 'to-check', label: 'À vérifier' }]}
              defaultValue={query.coordinates}
            />
            {query.readiness && <input type="hidden" name="capacite" value={query.readiness} />}
            {query.order && <input type="hidden" name="tri" value={query.order} />}
          </FilterBar>
          <TabLinks label="Capacité à opérer" items={views} link={Link} />
        </>
      )}
      <WorklistRows list={list} query={query} clearHref={clearHref} scope={scope} />
    </div>
  );
}
