import type { SourceReference } from '@relais/content/schema/source';
import { Disclosure } from '@relais/ui/disclosure';
import { FactText } from './fact-text.tsx';
import { sourcesTold } from './sources-told.ts';
import { Words } from './words.tsx';

type SourceNotesProps = {
  readonly sources: readonly SourceReference[];
  readonly summary?: string;
  /** What no document settles. */
  readonly doubts?: readonly string[];
};

/** From which documents a page comes, where in them, and the day they were read. */
export function SourceNotes({
  sources,
  summary = 'D’où viennent ces informations',
  doubts = [],
}: SourceNotesProps) {
  const told = sourcesTold(sources);
  if (told.length === 0) return null;
  return (
    <div className="print:hidden">
      <Disclosure summary={summary}>
        {doubts.length > 0 && (
          <p className="text-meta text-soft">
            <b>À vérifier :</b> <FactText>{doubts.join(' ')}</FactText>
          </p>
        )}
        <SourceList sources={sources} />
      </Disclosure>
    </div>
  );
}

/** The same, in sight. */
export function SourceList({ sources }: Pick<SourceNotesProps, 'sources'>) {
  return (
    <ul className="grid list-disc gap-1 ps-5 text-meta text-soft">
      {sourcesTold(sources).map(({ title, places, address, readOn, doubt }) => (
        <li key={title + places.join()}>
          <Words>{title}</Words>
          {places.length > 0 && (
            <>
              {'\u00A0: '}
              <Words>{places.join(' ; ')}</Words>
            </>
          )}
          {doubt && ` (${doubt})`}. {address && <a href={address}>Lire ce document</a>}{' '}
          <span className="inline-block">Lu le {readOn}.</span>
        </li>
      ))}
    </ul>
  );
}
