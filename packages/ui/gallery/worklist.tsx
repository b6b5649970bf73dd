import { Badge } from '../src/badge.tsx';
import { DataTable } from '../src/data-table.tsx';
import { FilterBar } from '../src/filter-bar.tsx';
import * as glyphs from '../src/glyphs.tsx';
import { LinkButton } from '../src/link-button.tsx';
import { Pagination } from '../src/pagination.tsx';
import { SelectField } from '../src/select-field.tsx';
import { TabLinks } from '../src/tab-links.tsx';
import { TextField } from '../src/text-field.tsx';

const waiting = (
  <Badge family="wait" weight="tint" icon={glyphs.hourglass}>
    En attente 48 h
  </Badge>
);
const retry = (
  <Badge family="turn" weight="solid" icon={glyphs.bellRing}>
    À relancer
  </Badge>
);
const blocked = (
  <Badge family="stop" weight="solid" icon={glyphs.octagonX}>
    Bloqué
  </Badge>
);
const active = (
  <Badge family="done" weight="tint" icon={glyphs.circleCheck}>
    Activée
  </Badge>
);

const rows = [
  {
    id: '1',
    name: 'Camille Exemple',
    place: 'Pharmacie du Port (29)',
    state: retry,
    since: '24 nov.',
    tries: 2,
  },
  {
    id: '2',
    name: 'Dominique Essai',
    place: 'Pharmacie des Halles (35)',
    state: waiting,
    since: '22 nov.',
    tries: 1,
  },
  {
    id: '3',
    name: 'Sacha Modèle',
    place: 'Pharmacie du Marché (22)',
    state: blocked,
    since: '19 nov.',
    tries: 4,
  },
  {
    id: '4',
    name: 'Alix Échantillon',
    place: 'Pharmacie de la Gare (56)',
    state: active,
    since: '12 nov.',
    tries: 0,
  },
];

export function Worklist() {
  return (
    <div className="grid gap-4">
      <TabLinks
        label="Vues"
        items={[
          { href: '#a', label: 'À rappeler', count: 212, current: true },
          { href: '#b', label: 'En attente', count: 41 },
          { href: '#c', label: 'Tous' },
        ]}
      />
      <FilterBar label="Filtrer les personnes" action="#" result="212 personnes" clearHref="#">
        <TextField name="q" label="Nom ou lieu" type="search" />
        <SelectField
          name="departement"
          label="Département"
          empty="Tous"
          options={[{ value: '29', label: '29 Finistère' }]}
        />
        <SelectField
          name="statut"
          label="Statut"
          empty="Tous"
          options={[{ value: 'x', label: 'À relancer' }]}
        />
      </FilterBar>
      <DataTable
        id="personnes"
        caption="Personnes à rappeler, les plus anciennes d’abord"
        rows={rows}
        rowKey={(row) => row.id}
        selected={(row) => row.id === '2'}
        columns={[
          {
            key: 'name',
            head: 'Nom',
            names: true,
            cell: (row) => <a href={`#${row.id}`}>{row.name}</a>,
            sort: { href: '#s', now: 'ascending' },
          },
          { key: 'place', head: 'Lieu', cell: (row) => row.place, sort: { href: '#p' } },
          { key: 'state', head: 'Statut', cell: (row) => row.state },
          { key: 'since', head: 'Depuis', cell: (row) => row.since },
          { key: 'tries', head: 'Essais', align: 'end', cell: (row) => row.tries },
        ]}
      />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <LinkButton href="#" variant="secondary" icon={glyphs.download}>
          Exporter 212 lignes
        </LinkButton>
        <Pagination page={5} pageCount={12} hrefFor={(page) => `#page-${page}`} />
      </div>
    </div>
  );
}
