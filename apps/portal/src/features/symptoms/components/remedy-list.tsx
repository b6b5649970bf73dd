import { Disclosure } from '@relais/ui/disclosure';
import { Words } from '../../../lib/words.tsx';
import type { RemedyView, TroubleView } from '../trouble-presenter.ts';
import { CallMe } from './call-me.tsx';
import { RemedyBody } from './remedy-body.tsx';
import { TryForm } from './try-form.tsx';

/** The remedies in order: all in sight for a reader, the one to try now for whoever is blocked. */
export function RemedyList({ trouble }: { readonly trouble: TroubleView }) {
  const { doing, remedies, slug } = trouble;
  if (doing.kind !== 'try') {
    return (
      <section className="grid gap-4">
        <div className="grid gap-1">
          <h2>Ce qu’il faut essayer, dans l’ordre</h2>
          {trouble.isOrderedByTries && <OrderedByTries />}
        </div>
        <ol className="grid gap-6">
          {remedies.map((remedy, index) => (
            <li key={remedy.slug}>
              <Remedy remedy={remedy} number={index + 1} total={remedies.length} />
            </li>
          ))}
        </ol>
      </section>
    );
  }
  const current = remedies.find((remedy) => remedy.slug === doing.remedy);
  const tried = remedies.filter(({ isTried }) => isTried);
  return (
    <section id="solution" className="grid gap-4">
      {current && doing.number !== undefined ? (
        <div className="grid gap-4 rounded-card border-2 border-edge bg-surface p-4 sm:p-6">
          <Remedy remedy={current} number={doing.number} total={remedies.length} isTried />
          {trouble.isOrderedByTries && <OrderedByTries />}
          <TryForm
            symptom={slug}
            remedy={current.slug}
            version={doing.version}
            declaration={current.declaration}
          />
        </div>
      ) : (
        <div className="grid justify-items-start gap-3">
          <h2>Vous avez tout essayé</h2>
          <p className="max-w-measure">
            Un conseiller peut prendre le relais : il voit ce que vous avez fait. Vous pouvez aussi appeler,
            ou <a href="/parcours">changer de parcours</a>.
          </p>
          <CallMe symptom={slug} variant="primary" />
        </div>
      )}
      {tried.length > 0 && (
        <Disclosure summary={`Déjà essayé (${tried.length})`}>
          <ul className="grid list-disc gap-1 ps-5">
            {tried.map((remedy) => (
              <li key={remedy.slug}>{remedy.title}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

/** Whose experience the order comes from: theirs, told to us, and no promise. */
function OrderedByTries() {
  return (
    <p className="max-w-measure text-meta text-soft">
      Ce qui a le mieux marché pour vos confrères, d’après ce qu’ils nous ont dit, vient d’abord.
    </p>
  );
}

type RemedyProps = {
  readonly remedy: RemedyView;
  readonly number: number;
  readonly total: number;
  /** Tried at this moment: what is to be said of it has buttons. */
  readonly isTried?: boolean;
};

function Remedy({ remedy, number, total, isTried = false }: RemedyProps) {
  const { links, declaration } = remedy;
  return (
    <div className="grid gap-3">
      <div>
        <p className="text-meta text-soft">
          Solution {number} sur {total}
        </p>
        <h3>
          <Words>{remedy.title}</Words>
        </h3>
      </div>
      <RemedyBody {...remedy} links={declaration && !isTried ? [declaration, ...links] : links} />
    </div>
  );
}
