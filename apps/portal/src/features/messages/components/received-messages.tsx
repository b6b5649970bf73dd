import { Disclosure } from '@relais/ui/disclosure';
import { EmptyState } from '@relais/ui/empty-state';
import { inbox } from '@relais/ui/glyphs';
import { Words } from '../../../lib/words.tsx';
import type { MessageLine } from '../presenter.ts';

const shownAtOnce = 5;

/** What we wrote, what became of it, and why it was written. */
type ReceivedMessagesProps = { readonly messages: readonly MessageLine[] };

export function ReceivedMessages({ messages }: ReceivedMessagesProps) {
  const older = messages.slice(shownAtOnce);
  return (
    <section className="grid gap-4">
      <h2>Messages que nous vous avons écrits</h2>
      {messages.length === 0 ? (
        <EmptyState icon={inbox} title="Aucun message" level={3}>
          <p>Nous ne vous avons encore rien envoyé.</p>
        </EmptyState>
      ) : (
        <>
          <Lines messages={messages.slice(0, shownAtOnce)} />
          {older.length > 0 && (
            <Disclosure summary={`Avant cela (${older.length})`}>
              <Lines messages={older} />
            </Disclosure>
          )}
        </>
      )}
    </section>
  );
}

function Lines({ messages }: ReceivedMessagesProps) {
  return (
    <ul className="border-t border-hair">
      {messages.map((message) => (
        <Line key={message.id} {...message} />
      ))}
    </ul>
  );
}

function Line({ title, to, receipt, reference, when, iso, why }: MessageLine) {
  return (
    <li className="grid gap-1 border-b border-hair py-3">
      <div className="grid items-baseline gap-x-4 sm:grid-cols-[minmax(0,1fr)_auto]">
        <span className="font-strong">
          <Words>{title}</Words>
        </span>
        <time dateTime={iso} className="text-meta text-soft tabular-nums">
          {when}
        </time>
      </div>
      <p className="max-w-measure text-meta text-soft">
        <b className="text-ink">{receipt.word}.</b> {receipt.explanation} {to}. Réf {reference}.
      </p>
      {why !== undefined && (
        <p className="text-meta">
          <a
            href={why}
            className="inline-block py-2.5"
            aria-label={`Pourquoi ai-je reçu ceci (réf ${reference}) ?`}
          >
            Pourquoi ai-je reçu ceci ?
          </a>
        </p>
      )}
    </li>
  );
}
