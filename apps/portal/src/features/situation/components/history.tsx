import type { HappeningTold } from '@relais/content/timeline-words';
import { Disclosure } from '@relais/ui/disclosure';
import { Thread, ThreadStep } from '@relais/ui/thread';
import { Words } from '../../../lib/words.tsx';

const shownAtOnce = 5;

/** Everything that happened, the latest first; the older part opens on demand. */
export function History({ events }: { readonly events: readonly HappeningTold[] }) {
  if (events.length === 0) return null;
  const older = events.slice(shownAtOnce);
  return (
    <section className="grid gap-4">
      <h2>Ce qui s’est passé</h2>
      <Events label="Ce qui s’est passé" events={events.slice(0, shownAtOnce)} />
      {older.length > 0 && (
        <Disclosure summary={`Avant cela (${older.length})`}>
          <Events label="Avant cela" events={older} />
        </Disclosure>
      )}
    </section>
  );
}

function Events({ label, events }: { readonly label: string; readonly events: readonly HappeningTold[] }) {
  return (
    <Thread label={label}>
      {events.map(({ id, family, sentence, detail, receipt, reference, when, iso }) => (
        <ThreadStep
          key={id}
          state="past"
          spokenState=""
          family={family}
          title={
            <span className="font-regular">
              <Words>{sentence}</Words>
            </span>
          }
          meta={<time dateTime={iso}>{when}</time>}
        >
          {detail && (
            <p className="text-meta text-soft">
              <Words>{detail}</Words>
            </p>
          )}
          {receipt && (
            <p className="text-meta text-soft">
              <b>{receipt.word}.</b> {receipt.explanation} {reference && `Réf ${reference}`}
            </p>
          )}
        </ThreadStep>
      ))}
    </Thread>
  );
}
