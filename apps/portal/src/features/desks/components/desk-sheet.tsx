import { Badge } from '@relais/ui/badge';
import { DefinitionList } from '@relais/ui/definition-list';
import { circleCheck, circleMinus, circleQuestionMark } from '@relais/ui/glyphs';
import { PhoneLink } from '@relais/ui/phone-link';
import { SourceNotes } from '../../../lib/source-notes.tsx';
import { Words } from '../../../lib/words.tsx';
import type { DeskSheetView } from '../board-presenter.ts';

/** All there is to know before calling: what they settle, whether they answer now, what it costs, what to have at hand. */
export function DeskSheet({ desk }: { readonly desk: DeskSheetView }) {
  const { slug, name, scope, phone: number, opening, links, email } = desk;
  return (
    <section
      id={slug}
      aria-labelledby={`${slug}-nom`}
      data-together
      className="grid scroll-mt-4 content-start gap-3 rounded-card border border-hair bg-surface p-4 target:border-2 target:border-edge sm:p-6"
    >
      <div className="grid gap-1">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <h3 id={`${slug}-nom`}>
            <Words>{name}</Words>
          </h3>
          <span className="print:hidden in-data-offline:hidden">
            <OpeningBadge opening={opening} />
          </span>
        </div>
        <p className="max-w-measure">
          <Words>{scope}</Words>
        </p>
      </div>
      {number && (
        <PhoneLink look={opening?.isOpen === false ? 'text' : 'button'} number={number} action="Appeler le" />
      )}
      {(links.length > 0 || email) && (
        <ul className="flex flex-wrap gap-x-6">
          {[...links, ...(email === undefined ? [] : [{ href: `mailto:${email}`, label: email }])].map(
            ({ href, label }) => (
              <li key={href} className="min-w-0">
                <a href={href} className="inline-block py-2.5 [overflow-wrap:anywhere]">
                  {label}
                </a>
              </li>
            ),
          )}
        </ul>
      )}
      <Details desk={desk} />
      <SourceNotes sources={desk.sources} doubts={desk.doubts} />
    </section>
  );
}

function OpeningBadge({ opening }: { readonly opening: DeskSheetView['opening'] | undefined }) {
  if (opening === undefined) {
    return (
      <Badge family="idle" weight="dashed" icon={circleQuestionMark}>
        Horaires non publiés
      </Badge>
    );
  }
  return opening.isOpen ? (
    <Badge family="done" weight="tint" icon={circleCheck}>
      <span className="inline-block first-letter:uppercase">{opening.words}</span>
    </Badge>
  ) : (
    <Badge family="idle" weight="outline" icon={circleMinus}>
      <span className="inline-block first-letter:uppercase">{opening.words}</span>
    </Badge>
  );
}

function Details({ desk }: { readonly desk: DeskSheetView }) {
  const { hours, price, answersWithin, prepare, takesAnything } = desk;
  const items = [
    ...(hours === undefined ? [] : [{ term: 'Horaires', value: `${hours}, heure de Paris` }]),
    ...(price === undefined ? [] : [{ term: 'Prix de l’appel', value: price }]),
    ...(answersWithin === undefined ? [] : [{ term: 'Répond en', value: `${answersWithin}, au plus` }]),
    ...(prepare.length === 0
      ? []
      : [{ term: 'À préparer', value: <Words>{`${prepare.join('. ')}.`}</Words> }]),
    ...(takesAnything
      ? [{ term: 'Bon à savoir', value: 'Oriente vers le bon interlocuteur, quel que soit le blocage.' }]
      : []),
  ];
  return items.length === 0 ? null : <DefinitionList items={items} />;
}
