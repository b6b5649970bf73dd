import { Disclosure } from '@relais/ui/disclosure';
import { FactText } from '../../../lib/fact-text.tsx';
import { Words } from '../../../lib/words.tsx';
import type { StepView } from '../step-presenter.ts';

/** What goes wrong at this step, most frequent first. */
export function Troubles({ troubles }: Pick<StepView, 'troubles'>) {
  if (troubles.length === 0) return null;
  return (
    <section className="grid gap-2">
      <h2>Si quelque chose bloque ici</h2>
      <ul className="border-t border-hair">
        {troubles.map(({ href, headline }) => (
          <li key={href} className="border-b border-hair">
            <a href={href} className="flex min-h-target items-center py-2">
              <span>
                <Words>{headline}</Words>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the documents disagree, for whoever reads another one. */
export function Differences({ differences }: Pick<StepView, 'differences'>) {
  if (differences.length === 0) return null;
  return (
    <Disclosure summary="Un autre document dit autre chose ?">
      {differences.map((difference) => (
        <p key={difference}>
          <FactText>{difference}</FactText>
        </p>
      ))}
    </Disclosure>
  );
}
