import { Breadcrumb } from '@relais/ui/breadcrumb';
import { Column } from '@relais/ui/frame';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import type { ReactNode } from 'react';
import { FactText } from '../../../lib/fact-text.tsx';
import { SourceNotes } from '../../../lib/source-notes.tsx';
import { Words } from '../../../lib/words.tsx';
import type { TroubleView } from '../trouble-presenter.ts';
import { CallMe } from './call-me.tsx';
import { RemedyList } from './remedy-list.tsx';
import { ReportForm } from './report-form.tsx';

/** One symptom: what shows it, why it happens, what to try in order, who settles it in the end. */
export function Trouble({ trouble, desks }: { readonly trouble: TroubleView; readonly desks: ReactNode }) {
  const { headline, messages, causes, doing } = trouble;
  const isExhausted = doing.kind === 'try' && doing.remedy === undefined;
  return (
    <Column
      aside={
        <>
          {' '}
          {desks}
          {!isExhausted && (
            <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <span>Rien de tout cela ne vous aide ?</span>
              <CallMe symptom={trouble.slug} variant="secondary" />
            </p>
          )}
          <SourceNotes sources={trouble.sources} />
        </>
      }
    >
      <div className="grid gap-4">
        <PageHeader
          above={<Breadcrumb items={[{ href: '/symptomes', label: 'Que voyez-vous ?' }]} />}
          title={<Words>{headline}</Words>}
        />
        {messages.map((message) => (
          <p key={message} className="max-w-measure border-s-3 border-edge ps-3">
            <span className="text-meta text-soft">À l’écran :</span> « {message} »
          </p>
        ))}
        <div className="grid gap-1">
          <h2 className="text-lead">{causes.length > 1 ? 'Causes, la plus fréquente d’abord' : 'Cause'}</h2>
          <ul className="grid max-w-measure list-disc gap-1 ps-5">
            {causes.map((cause) => (
              <li key={cause}>
                <FactText>{cause}</FactText>
              </li>
            ))}
          </ul>
        </div>
        {doing.kind === 'renew' && (
          <p>
            <LinkButton href="/ma-situation/telephone">Dire que ma e-CPS est à réactiver</LinkButton>
          </p>
        )}
        {doing.kind === 'report' && <ReportForm slug={trouble.slug} version={doing.version} />}
      </div>
      <RemedyList trouble={trouble} />
    </Column>
  );
}
