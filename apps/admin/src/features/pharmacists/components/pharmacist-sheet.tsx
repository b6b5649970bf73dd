import { Breadcrumb } from '@relais/ui/breadcrumb';
import { DefinitionList } from '@relais/ui/definition-list';
import { PageHeader } from '@relais/ui/page-header';
import { PhoneLink } from '@relais/ui/phone-link';
import { DoneMessage } from '../../../lib/done-message.tsx';
import { Link } from '../../../lib/link.tsx';
import { StatusBadge } from '../../../lib/status-badge.tsx';
import { Timeline } from '../../../lib/timeline.tsx';
import { WindowTitle } from '../../../lib/window-title.tsx';
import type { PharmacistShown } from '../sheet.presenter.ts';
import { ActionPanel } from './action-panel.tsx';
import { Contacts } from './contacts.tsx';
import { Diagnosis } from './diagnosis.tsx';
import { Practices } from './practices.tsx';

export function PharmacistSheet({ shown }: { shown: PharmacistShown }) {
  const { name, status, done, doneMark, left, call, actions, sheet, contacts, practices } = shown;
  const [officine] = practices.current;
  return (
    <div>
      <WindowTitle>{name}</WindowTitle>
      <PageHeader
        title={name}
        above={
          <Breadcrumb
            link={Link}
            items={[
              { href: '/officines', label: 'Officines' },
              ...(officine === undefined ? [] : [{ href: officine.href, label: officine.name }]),
            ]}
          />
        }
        beside={<StatusBadge status={status} />}
        lead={left}
        actions={
          call && <PhoneLink look="button" action="Appeler" number={call.dialled} shown={call.written} />
        }
      />
      <div className="has-[p]:mt-4">
        <DoneMessage>{done}</DoneMessage>
      </div>
      <div className="mt-6 grid gap-6 xl:grid-cols-[minmax(0,1fr)_min(24rem,40%)]">
        <div className="grid content-start gap-6">
          <Diagnosis shown={shown} />
          {actions.length > 0 && (
            <section aria-labelledby="agir" className="grid gap-3">
              <h2 id="agir">Agir</h2>
              <div className="rounded-card border border-hair bg-surface px-4 py-1 sm:px-6">
                <ActionPanel key={doneMark} actions={actions} sheet={sheet} />
              </div>
            </section>
          )}
        </div>
        <div className="grid content-start gap-6 xl:row-span-2">
          <section aria-labelledby="situation" className="grid gap-3">
            <h2 id="situation">Situation</h2>
            <div className="rounded-card border border-hair bg-surface px-4 py-2">
              <DefinitionList items={shown.facts} />
            </div>
          </section>
          <Contacts rpps={sheet.rpps} {...contacts} />
          <Practices {...practices} />
        </div>
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
