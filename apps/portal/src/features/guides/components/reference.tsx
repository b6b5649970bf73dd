import { Breadcrumb } from '@relais/ui/breadcrumb';
import { Column } from '@relais/ui/frame';
import { PageHeader } from '@relais/ui/page-header';
import { FactText } from '../../../lib/fact-text.tsx';
import { SourceNotes } from '../../../lib/source-notes.tsx';
import { Words } from '../../../lib/words.tsx';
import type { Entry, ReferenceView } from '../reference-presenter.ts';

/** What is looked up: words, precautions, numbers, documents. */
export function ReferencePage({ reference }: { readonly reference: ReferenceView }) {
  const { title, summary, checkedOn, groups } = reference;
  return (
    <Column>
      <div className="grid gap-2">
        <PageHeader
          above={<Breadcrumb items={[{ href: '/guides', label: 'Guides' }]} />}
          title={<Words>{title}</Words>}
          lead={<Words>{summary}</Words>}
        />
        <p className="text-meta text-soft">Relu le {checkedOn}.</p>
      </div>
      {groups.map((group) => (
        <section key={group.title} className="grid gap-2">
          <h2>{group.title}</h2>
          <ul className="border-t border-hair">
            {group.entries.map((entry) => (
              <li
                key={entry.slug}
                id={entry.slug}
                className="grid scroll-mt-4 gap-1 border-b border-hair py-3 target:bg-glaze not-print:has-[details]:border-b-0 not-print:has-[details]:pb-0"
              >
                <EntryBody entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Column>
  );
}

function EntryBody({ entry: { name, text, href, notes, sources } }: { readonly entry: Entry }) {
  return (
    <>
      <h3 className="text-body">
        <FactText>{name}</FactText>
      </h3>
      {text !== '' && (
        <p className="max-w-measure [overflow-wrap:anywhere]">
          {href === undefined ? (
            <FactText>{text}</FactText>
          ) : (
            <a href={href} className="inline-block py-2.5">
              {text}
            </a>
          )}
        </p>
      )}
      {notes.map(({ label, text: said }) => (
        <p key={label + said} className="max-w-measure text-meta text-soft [overflow-wrap:anywhere]">
          <b>
            <Words>{`${label}\u00A0:`}</Words>
          </b>{' '}
          <FactText>{said}</FactText>
        </p>
      ))}
      {sources.length > 0 && <SourceNotes sources={sources} summary="Source" />}
    </>
  );
}
