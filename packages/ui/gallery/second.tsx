import { Badge } from '../src/badge.tsx';
import { Button } from '../src/button.tsx';
import { Callout } from '../src/callout.tsx';
import { DataTable } from '../src/data-table.tsx';
import { DefinitionList } from '../src/definition-list.tsx';
import { Dialog, DialogButton } from '../src/dialog.tsx';
import { Disclosure } from '../src/disclosure.tsx';
import { EmptyState } from '../src/empty-state.tsx';
import { FilterBar } from '../src/filter-bar.tsx';
import * as glyphs from '../src/glyphs.tsx';
import { LinkButton } from '../src/link-button.tsx';
import { Pagination } from '../src/pagination.tsx';
import { PhoneLink } from '../src/phone-link.tsx';
import { ProgressBar } from '../src/progress-bar.tsx';
import { Prose } from '../src/prose.tsx';
import { SelectField } from '../src/select-field.tsx';
import { Skeleton } from '../src/skeleton.tsx';
import { Stat } from '../src/stat.tsx';
import { StatusMessage } from '../src/status-message.tsx';
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

export function Messages() {
  return (
    <div className="grid gap-4">
      <StatusMessage
        action={
          <Button variant="quiet" icon={glyphs.undo2}>
            Annuler
          </Button>
        }
      >
        14 relances partiront lundi 23 nov. à 8 h 00.
      </StatusMessage>
      <StatusMessage family="stop">
        Aucun envoi : SMS livré il y a 3 h. Possible demain à 9 h 12.
      </StatusMessage>
      <Callout family="stop" icon={glyphs.triangleAlert} title="3 codes faux bloquent la carte.">
        <p>Gardez votre code sous la main avant de commencer.</p>
      </Callout>
      <Callout family="wait" icon={glyphs.hourglass} title="La mise à jour prend environ 48 h." />
      <Callout
        family="run"
        icon={glyphs.info}
        title="Le support ferme à 18 h aujourd’hui."
        actions={
          <PhoneLink number="+33 1 99 00 00 00" shown="01 99 00 00 00" look="button" action="Appeler le" />
        }
      >
        <p>Appel gratuit. Il peut aider pour l’application et l’activation.</p>
      </Callout>
      <Callout family="done" icon={glyphs.circleCheck} title="Votre e-CPS est active." />
      <Callout family="turn" icon={glyphs.bellRing} title="C’est le moment de réessayer." />
      <Callout family="idle" icon={glyphs.circleMinus} title="Ce suivi est arrêté." />
    </div>
  );
}

export function Figures() {
  return (
    <div className="grid gap-8">
      <div className="grid grid-cols-2 gap-6 sm:grid-cols-4">
        <Stat figure="61 %" label="connectés, parmi tous" detail="3 120 sur 5 114" href="#" />
        <Stat figure="68 %" label="connectés, parmi les joignables" detail="3 120 sur 4 588" href="#" />
        <Stat figure="540" label="officines capables" detail="+ 12 cette semaine" href="#" />
        <Stat figure="9,2 s" label="délai médian d’envoi" />
      </div>
      <ProgressBar id="import" label="Import du fichier" value={64} text="41 200 lignes sur 64 000" />
      <ProgressBar id="wait" label="Attente" value={22} max={48} family="wait" text="22 h sur environ 48 h" />
      <ProgressBar id="unknown" label="Lecture du fichier" text="en cours" />
      <DefinitionList
        items={[
          { term: 'Officine', value: 'Pharmacie du Port, Brest' },
          { term: 'Rôle', value: 'Titulaire' },
          { term: 'Téléphone', value: <PhoneLink number="+33 1 99 00 00 12" shown="01 99 00 00 12" /> },
          { term: 'Preuve', value: 'Activée, déclarée le 12/11' },
        ]}
      />
    </div>
  );
}

export function Panels() {
  return (
    <div className="grid gap-6">
      <div>
        <Disclosure summary="Pourquoi 48 h ?" open>
          <p>Le temps que vos nouvelles coordonnées arrivent jusqu’au service d’activation.</p>
        </Disclosure>
        <Disclosure summary="Et si je n’ai pas de lecteur ?">
          <p>Un confrère peut vous prêter le sien.</p>
        </Disclosure>
      </div>
      <div className="flex gap-3">
        <DialogButton opens="why">Pourquoi ce message</DialogButton>
      </div>
      <Dialog id="why" title="Pourquoi ce message" actions={<Button>Ne plus recevoir de SMS</Button>}>
        <p>Vous recevez ceci car votre attente est terminée depuis mardi à 14 h 10.</p>
      </Dialog>
      <EmptyState
        icon={glyphs.inbox}
        title="Aucune demande en attente"
        action={
          <LinkButton href="#" variant="secondary">
            Voir les demandes closes
          </LinkButton>
        }
      >
        <p>Les nouvelles demandes d’aide apparaissent ici, la plus urgente d’abord.</p>
      </EmptyState>
      <Skeleton lines={3} />
      <Prose>
        <h2>Avant de commencer</h2>
        <p>
          Installez l’application depuis le magasin de votre téléphone. Gardez votre carte à portée de main.
        </p>
        <ol>
          <li>Ouvrez l’application.</li>
          <li>
            Saisissez <code>8</code> puis vos 11 chiffres.
          </li>
          <li>
            Attendez le <a href="https://example.fr">courriel de confirmation</a>.
          </li>
        </ol>
        <h3>Sur l’ordinateur</h3>
        <ul>
          <li>Insérez la carte.</li>
          <li>Retirez-la à la fin.</li>
        </ul>
      </Prose>
    </div>
  );
}
