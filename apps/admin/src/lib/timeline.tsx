import { Disclosure } from '@relais/ui/disclosure';
import { Thread, ThreadStep } from '@relais/ui/thread';
import type { TimelineRow } from './timeline.presenter.ts';

/** As many knots as are read at a glance; the others are one click away. */
const atOnce = 12;

/** Le fil: what happened, when, by whom or by what, in words. */
export function Timeline({ rows, empty }: { rows: readonly TimelineRow[]; empty: string }) {
  if (rows.length === 0) return <p className="text-soft">{empty}</p>;
  const older = rows.slice(atOnce);
  return (
    <div className="grid gap-4">
      <Thread label="Le fil, du plus récent au plus ancien">
        {rows.slice(0, atOnce).map((row) => (
          <Knot key={row.id} row={row} />
        ))}
      </Thread>
      {older.length > 0 && (
        <Disclosure summary={`Voir la suite du fil (${older.length})`}>
          <Thread label="Suite du fil">
            {older.map((row) => (
              <Knot key={row.id} row={row} />
            ))}
          </Thread>
        </Disclosure>
      )}
    </div>
  );
}

function Knot({ row }: { row: TimelineRow }) {
  const { state, family, sentence, when, iso, about, detail, receipt, checkHref, message } = row;
  return (
    <ThreadStep
      state={state}
      family={family}
      spokenState=""
      title={sentence}
      meta={<time dateTime={iso}>{when}</time>}
    >
      {(about ?? detail ?? receipt ?? message) && (
        <div className="grid gap-1">
          {about && <p className="text-soft">Pour {about}</p>}
          {detail && <p>{detail}</p>}
          {receipt && (
            <p>
              <strong>{receipt.word}</strong> <span className="text-soft">{receipt.explanation}</span>
            </p>
          )}
          {receipt?.remedy && (
            <p>
              {receipt.remedy.about === 'coordinates' && checkHref !== undefined ? (
                <a href={checkHref}>{receipt.remedy.sentence}</a>
              ) : (
                receipt.remedy.sentence
              )}
            </p>
          )}
          {message && <Message {...message} />}
        </div>
      )}
    </ThreadStep>
  );
}

function Message({ recipient, reference, text }: NonNullable<TimelineRow['message']>) {
  return (
    <details>
      <summary className="min-h-6 text-meta text-action underline decoration-[0.08em] underline-offset-4 hover:text-action-hover">
        Lire le message (réf. {reference})
      </summary>
      <div className="mt-1 grid gap-1 border-s-3 border-hair ps-3">
        <p className="text-meta text-soft">À {recipient}</p>
        <p className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
      </div>
    </details>
  );
}
