import { Disclosure } from '@relais/ui/disclosure';
import { Link } from '../../../lib/link.tsx';
import type { PracticeShown } from '../practices.presenter.ts';

type PracticesProps = { current: readonly PracticeShown[]; former: readonly PracticeShown[] };

/** Where this person works, in which role; where they worked before, folded. */
export function Practices({ current, former }: PracticesProps) {
  return (
    <section aria-labelledby="exercices" className="grid gap-3">
      <h2 id="exercices">Exercices</h2>
      <div className="rounded-card border border-hair bg-surface px-4 py-2">
        {current.length === 0 ? (
          <p className="py-2">Aucun exercice en officine dans le dernier annuaire.</p>
        ) : (
          <PracticeList practices={current} />
        )}
        {former.length > 0 && (
          <Disclosure summary={`Anciens exercices (${former.length})`}>
            <PracticeList practices={former} />
          </Disclosure>
        )}
      </div>
    </section>
  );
}

function PracticeList({ practices }: { practices: readonly PracticeShown[] }) {
  return (
    <ul>
      {practices.map(({ key, href, name, place, role, story }) => (
        <li key={key} className="border-b border-hair py-2 last:border-b-0">
          <p className="font-strong">
            <Link href={href}>{name}</Link>
          </p>
          <p>{place}</p>
          <p className="text-meta text-soft">
            {role} {story}
          </p>
        </li>
      ))}
    </ul>
  );
}
