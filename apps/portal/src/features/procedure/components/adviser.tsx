import { Callout } from '@relais/ui/callout';
import { route as routeGlyph } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { FactText } from '../../../lib/fact-text.tsx';
import { Words } from '../../../lib/words.tsx';
import type { AdviserView, TrailEntry } from '../adviser-presenter.ts';
import { RouteCard } from './route-card.tsx';

/** At most four questions, one at a time, each a link: the answers are in the address. */
export function Adviser({ adviser: { trail, next } }: { readonly adviser: AdviserView }) {
  return (
    <section aria-label="Trouver votre parcours" className="grid gap-4">
      {next.kind === 'question' ? (
        <div className="grid gap-4 rounded-card border-2 border-edge bg-surface p-4 sm:p-6">
          <p className="text-meta text-soft">
            Question {next.number}, sur {next.most} au plus
          </p>
          <div className="grid gap-1">
            <h2>
              <Words>{next.question}</Words>
            </h2>
            <p className="max-w-measure text-soft">
              <Words>{next.hint}</Words>
            </p>
          </div>
          <ul className="grid gap-3 sm:grid-cols-3">
            {next.options.map(({ href, label, isChosen }) => (
              <li key={href} className="grid">
                <LinkButton href={href} variant={isChosen ? 'primary' : 'secondary'} wide>
                  {label}
                  {isChosen && <span className="sr-only"> (réponse actuelle)</span>}
                </LinkButton>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <>
          <Callout family="turn" icon={routeGlyph} title={<FactText>{next.because}</FactText>} />
          <RouteCard route={next.route} isAdvised />
        </>
      )}
      <Trail trail={trail} />
    </section>
  );
}

function Trail({ trail }: { readonly trail: readonly TrailEntry[] }) {
  if (trail.length === 0) return null;
  return (
    <div className="grid gap-1">
      <h3 className="text-body">Vos réponses</h3>
      <ul className="border-t border-hair">
        {trail.map(({ question, answer, origin, change }) => (
          <li
            key={question}
            className="flex flex-wrap items-center justify-between gap-x-4 border-b border-hair py-1"
          >
            <span className="min-w-0 grow basis-60">
              <Words>{question}</Words> <b>{answer}</b>
              {origin && (
                <span className="text-soft">
                  {' '}
                  (<Words>{origin}</Words>)
                </span>
              )}
            </span>
            <a href={change} className="inline-flex min-h-target items-center">
              Changer
              <span className="sr-only">{` la réponse à « ${question} »`}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
