import { LinkButton } from '@relais/ui/link-button';
import { FactText } from '../../../lib/fact-text.tsx';
import { Words } from '../../../lib/words.tsx';
import type { ResultView, SearchView } from '../presenter.ts';

type Best = Extract<SearchView, { kind: 'results' }>['best'];

/** The answer itself, before any list: what it says, where it leads. */
export function BestAnswer({ best }: { readonly best: Best }) {
  return (
    <section
      aria-labelledby="meilleure-reponse"
      className="grid gap-3 rounded-card border-2 border-edge bg-surface p-4 sm:p-6"
    >
      <p className="text-meta text-soft">Meilleure réponse</p>
      <h2 id="meilleure-reponse">
        <Words>{best.title}</Words>
      </h2>
      <Excerpt lines={best.excerpt} />
      <div>
        <LinkButton href={best.href}>{best.action}</LinkButton>
      </div>
    </section>
  );
}

type ResultGroupProps = { readonly title: string; readonly results: readonly ResultView[] };

/** The other answers of one kind. */
export function ResultGroup({ title, results }: ResultGroupProps) {
  return (
    <section className="grid gap-2">
      <h2>{title}</h2>
      <ul className="border-t border-hair">
        {results.map(({ key, href, title: name, excerpt }) => (
          <li key={key} className="grid gap-1 border-b border-hair py-2">
            <a href={href} className="flex min-h-target items-center font-strong">
              <span>
                <Words>{name}</Words>
              </span>
            </a>
            <Excerpt lines={excerpt.slice(0, 1)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Excerpt({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <p key={line} className="max-w-measure [overflow-wrap:anywhere]">
      <FactText>{line}</FactText>
    </p>
  ));
}
