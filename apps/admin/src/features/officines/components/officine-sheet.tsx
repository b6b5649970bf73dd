import { Badge } from '@relais/ui/badge';
import { Breadcrumb } from '@relais/ui/breadcrumb';
import { Callout } from '@relais/ui/callout';
import { DefinitionList } from '@relais/ui/definition-list';
import { circleMinus } from '@relais/ui/glyphs';
import { PageHeader } from '@relais/ui/page-header';
import { PhoneLink } from '@relais/ui/phone-link';
import { Link } from '../../../lib/link.tsx';
import { ReadinessBadge, readinessLooks } from '../../../lib/readiness-badge.tsx';
import { Timeline } from '../../../lib/timeline.tsx';
import { WindowTitle } from '../../../lib/window-title.tsx';
import type { OfficineShown } from '../sheet.presenter.ts';
import { Team } from './team.tsx';

export function OfficineSheet({ shown }: { shown: OfficineShown }) {
  const { name, readiness, diagnosis, toHelp, closed, phone, facts, team, timeline } = shown;
  const { family, icon } = readinessLooks[readiness];
  return (
    <div className="grid gap-6">
      <WindowTitle>{name}</WindowTitle>
      <PageHeader
        title={name}
        above={<Breadcrumb items={[{ href: '/officines', label: 'Officines' }]} link={Link} />}
        beside={
          closed === undefined ? (
            <ReadinessBadge readiness={readiness} />
          ) : (
            <Badge family="idle" weight="dashed" icon={circleMinus}>
              {closed}
            </Badge>
          )
        }
        actions={
          phone && <PhoneLink look="button" action="Appeler" number={phone.dialled} shown={phone.written} />
        }
      />
      <section aria-label="Diagnostic">
        <Callout family={family} icon={icon} title={diagnosis}>
          {toHelp.length > 0 && (
            <ul className="grid gap-1">
              {toHelp.map(({ href, name: who, why }) => (
                <li key={href}>
                  <Link href={href}>{who}</Link>
                  {`\u00A0: ${why}.`}
                </li>
              ))}
            </ul>
          )}
        </Callout>
      </section>
      <section aria-labelledby="equipe" className="grid gap-3">
        <h2 id="equipe">Équipe</h2>
        <Team members={team} />
      </section>
      <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_min(22rem,40%)]">
        <section aria-labelledby="fil" className="grid content-start gap-3">
          <h2 id="fil">Le fil</h2>
          <div className="rounded-card border border-hair bg-surface p-4 sm:p-6">
            <Timeline rows={timeline} empty="Rien ne s’est encore passé dans cette officine." />
          </div>
        </section>
        <section aria-labelledby="officine" className="grid content-start gap-3">
          <h2 id="officine">Officine</h2>
          <div className="rounded-card border border-hair bg-surface px-4 py-2">
            <DefinitionList
              items={[
                ...facts,
                ...(phone === undefined
                  ? []
                  : [
                      {
                        term: 'Téléphone',
                        value: <PhoneLink number={phone.dialled} shown={phone.written} />,
                      },
                    ]),
              ]}
            />
          </div>
        </section>
      </div>
    </div>
  );
}
