import { Wide } from '@relais/ui/frame';
import { chevronRight } from '@relais/ui/glyphs';
import { Icon } from '@relais/ui/icon';
import { PageHeader } from '@relais/ui/page-header';
import { SearchForm } from '../../../lib/search-form.tsx';
import { Words } from '../../../lib/words.tsx';
import type { SymptomGroup } from '../presenter.ts';

/** "Que voyez-vous ?": every symptom in the person's words, by place. */
export function SymptomList({ groups }: { readonly groups: readonly SymptomGroup[] }) {
  return (
    <Wide>
      <div className="grid max-w-column gap-4">
        {' '}
        <PageHeader title="Que voyez-vous ?" lead="Choisissez ce qui ressemble le plus à votre écran." />
        <SearchForm id="recherche-symptomes" label="Ou recopiez le message affiché" isMain />
      </div>{' '}
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        {groups.map(({ title, symptoms }) => (
          <section key={title} className="grid content-start gap-2">
            <h2>{title}</h2>
            <ul className="border-t border-hair">
              {symptoms.map(({ href, headline }) => (
                <li key={href} className="border-b border-hair">
                  <a
                    href={href}
                    className="flex min-h-target items-center justify-between gap-3 py-2 no-underline hover:underline"
                  >
                    <span className="min-w-0">
                      <Words>{headline}</Words>
                    </span>
                    <Icon of={chevronRight} className="size-[1.25em] text-edge" />
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Wide>
  );
}
