import { Badge } from '@relais/ui/badge';
import { Breadcrumb } from '@relais/ui/breadcrumb';
import { DefinitionList } from '@relais/ui/definition-list';
import { circleCheck, clock, phone, triangleAlert, user } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import { PhoneLink } from '@relais/ui/phone-link';
import { DoneMessage } from '../../../lib/done-message.tsx';
import { Link } from '../../../lib/link.tsx';
import { ofName } from '../../../lib/of-name.ts';
import { StatusBadge } from '../../../lib/status-badge.tsx';
import { Timeline } from '../../../lib/timeline.tsx';
import { WindowTitle } from '../../../lib/window-title.tsx';
import type { CaseShown } from '../case.presenter.ts';
import { CaseHandling } from './case-handling.tsx';

/** All that is needed on the phone: what is wrong, what was tried, what happened, how to end it. */
export function CaseSheet({ shown }: { shown: CaseShown }) {
  const { name, sheetHref, call, due, ended, note, facts, words, tried } = shown;
  return (
    <div className="grid gap-6">
      <div className="grid gap-4">
        <WindowTitle>{`Demande ${ofName(name)}`}</WindowTitle>
        <PageHeader
          title={name}
          above={<Breadcrumb link={Link} items={[{ href: '/demandes', label: 'Demandes' }]} />}
          beside={<StatusBadge status={shown.status} />}
          lead={shown.standing}
          actions={
            <>
              {call.kind === 'number' && (
                <PhoneLink look="button" action="Appeler" number={call.dialled} shown={call.written} />
              )}
              <LinkButton href={sheetHref} variant="quiet" icon={user} as={Link}>
                Ouvrir la fiche
              </LinkButton>
            </>
          }
        />
        <p className="flex flex-wrap items-center gap-3">
          {due && (
            <>
              <Badge
                family={due.isLate ? 'stop' : 'wait'}
                weight={due.isLate ? 'solid' : 'tint'}
                icon={due.isLate ? triangleAlert : clock}
              >
                {due.distance}
              </Badge>
              <span>Appel promis au plus tard {due.moment}</span>
            </>
          )}
          {ended && (
            <>
              <Badge family="done" weight="tint" icon={circleCheck}>
                Terminée
              </Badge>
              <span>{ended}</span>
            </>
          )}
        </p>
        <DoneMessage>{shown.done}</DoneMessage>
        {ended && shown.done && (
          <p>
            <LinkButton href="/demandes" variant="secondary" icon={phone} as={Link}>
              Voir les autres appels
            </LinkButton>
          </p>
        )}
      </div>
      <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_min(24rem,40%)]">
        <div className="grid content-start gap-6">
          <section aria-labelledby="appel" className="grid gap-3">
            <h2 id="appel">L’appel</h2>
            <div className="grid gap-4 rounded-card border border-hair bg-surface p-4 sm:p-6">
              {words && (
                <div className="grid gap-1 border-s-3 border-hair ps-3">
                  <p className="text-meta text-soft">Ce que la personne a écrit</p>
                  <p className="max-w-measure whitespace-pre-line [overflow-wrap:anywhere]">{words}</p>
                </div>
              )}
              <div className="grid gap-1">
                <h3>Déjà essayé</h3>
                {tried.length === 0 ? (
                  <p className="text-soft">Aucune solution n’a été essayée sur le site.</p>
                ) : (
                  <ol className="grid list-decimal gap-1 ps-6">
                    {tried.map((title) => (
                      <li key={title}>{title}</li>
                    ))}
                  </ol>
                )}
              </div>
              {note && <p>Note de l’équipe : {note}</p>}
            </div>
          </section>
          <CaseHandling shown={shown} />
        </div>
        <section aria-labelledby="demande" className="grid content-start gap-3 xl:row-span-2">
          <h2 id="demande">La demande</h2>
          <div className="rounded-card border border-hair bg-surface px-4 py-2">
            <DefinitionList items={facts} />
          </div>
        </section>
        <section aria-labelledby="fil" className="grid content-start gap-3">
          <h2 id="fil">Le fil</h2>
          <div className="rounded-card border border-hair bg-surface p-4 sm:p-6">
            <Timeline rows={shown.timeline} empty="Rien ne s’est encore passé." />
          </div>
        </section>
      </div>
    </div>
  );
}
